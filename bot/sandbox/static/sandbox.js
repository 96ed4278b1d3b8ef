// The offline demo's page: who is who, and which chat is open. Opened with ?person=ID&start=PARAMETER it follows a deep link.

import { Chat } from "/chat/chat.js";
import { ask, avatar, iconButton, make, toast } from "/chat/dom.js";
import { preview } from "/chat/message.js";

const ROLES = ["buyer", "exporter", "officer", "guest"];
const LANGUAGES = ["en", "zh-hans", "fr", "es", "pt", "ru", "ar", "vi", "th", "kk", "ka", "sw", "ha"];
const $ = (id) => document.getElementById(id);

const language = localStorage.getItem("interface") ?? (navigator.language.startsWith("zh") ? "zh" : "en");
const texts = (await (await fetch("/static/texts.json")).json())[language];
const names = new Intl.DisplayNames([language], { type: "language" });
const people = new Map();
let chosen = null;

document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
$("notice").textContent = texts.demo_notice;
$("list").setAttribute("aria-label", texts.people);
const other = language === "zh" ? "en" : "zh";
const swap = () => { localStorage.setItem("interface", other); location.reload(); };
$("tools").append(make("button", "interface", { type: "button", lang: other, onclick: swap }, texts.interface), iconButton("plus", texts.add_person, addPerson));

const chat = new Chat({ root: make("section"), texts, language, onBack: leave });
$("chat").replaceChildren(make("div", "chat"));
$("chat").firstChild.append(make("div", "nobody", {}, make("div", "", {}, make("h2", "", {}, texts.choose), make("p", "", {}, texts.story))));

async function loadPeople() {
  const answer = await fetch("/sandbox/people");
  for (const person of await answer.json()) people.set(person.id, person);
  showPeople();
}

function showPeople() {
  const focused = document.activeElement?.dataset?.person;
  const groups = ROLES.map((role) => [role, [...people.values()].filter((person) => person.role === role)]);
  $("list").replaceChildren(...groups.filter(([, group]) => group.length).map(([role, group]) =>
    make("section", "", {}, make("h2", "", {}, texts[role]), ...group.map(personRow))));
  if (focused) $("list").querySelector(`[data-person="${focused}"]`)?.focus();
}

function personRow(person) {
  const last = person.last_message;
  const said = last ? `${last.from.is_bot ? "" : `${texts.you}: `}${preview(last, texts)}` : texts.no_messages;
  const time = last ? new Date(last.date * 1000).toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }) : "";
  const code = person.language_code.split("-")[0];
  const side = make("span", "person-side", {}, make("span", "", {}, time),
    person.unread ? make("span", "badge", { "aria-label": texts.unread.replace("{count}", person.unread) }, String(person.unread))
      : make("span", "language", { title: names.of(person.language_code) }, code));
  const name = make("span", "person-name", {}, make("bdi", "", {}, person.name));
  if (person.place) name.append(make("small", "", {}, make("bdi", "", {}, person.place)));
  return make("button", "person", { type: "button", "data-person": person.id, "aria-current": String(person.id === chosen), onclick: () => choose(person.id) },
    avatar(person.name, person.id), make("span", "person-words", {}, name, make("span", "person-last", { dir: "auto" }, said)), side);
}

async function choose(id, startWith = null) {
  chosen = id;
  document.body.classList.add("in-chat");
  if (!chat.root.isConnected) $("chat").replaceChildren(chat.root);
  history.replaceState(null, "", `/?person=${id}`);
  showPeople();
  $("list").querySelector(`[data-person="${id}"]`)?.scrollIntoView({ block: "nearest" });
  await chat.open(`/sandbox/chats/${id}`, startWith);
}

function leave() {
  document.body.classList.remove("in-chat");
  document.querySelector(`[data-person="${chosen}"]`)?.focus();
  chosen = null;
  history.replaceState(null, "", "/");
  showPeople();
}

async function addPerson() {
  const name = make("input", "", { type: "text", maxlength: "128", dir: "auto", autocomplete: "off" });
  const code = make("select", "", {}, ...LANGUAGES.map((value) => make("option", "", { value }, names.of(value))));
  const content = [make("label", "field", {}, make("span", "", {}, texts.name), name), make("label", "field", {}, make("span", "", {}, texts.language), code)];
  const buttons = [{ words: texts.cancel, value: "" }, { words: texts.add, value: "add", main: true }];
  if (await ask({ title: texts.add_person, content, buttons }) !== "add") return;
  const body = JSON.stringify({ name: name.value, language_code: code.value });
  const answer = await fetch("/sandbox/people", { method: "POST", headers: { "content-type": "application/json" }, body });
  if (!answer.ok) { toast(texts.error_name_and_language); return; }
  const person = await answer.json();
  people.set(person.id, person);
  choose(person.id);
}

function showStatus(words) {
  $("status").textContent = words;
  $("status").hidden = !words;
}

function update(name, data) {
  const person = people.get(data.user);
  if (person && (name === "message" || name === "edited")) {
    if (!person.last_message || data.message.message_id >= person.last_message.message_id) person.last_message = data.message;
    person.unread = data.user === chosen && !document.hidden ? 0 : data.unread;
  } else if (person && name === "read") person.unread = 0;
  else if (name === "person" || name === "deleted") { loadPeople(); return; }
  else return;
  showPeople();
}

function listen() {
  const source = new EventSource("/sandbox/events");
  let before = false;
  let told = 0;
  for (const name of ["message", "edited", "deleted", "delivered", "typing", "callback_answer", "blocked", "read", "person", "profile"]) {
    source.addEventListener(name, (event) => {
      const data = JSON.parse(event.data);
      update(name, data);
      if (chosen && (data.user === chosen || data.user === undefined)) chat.receive(name, data);
    });
  }
  source.addEventListener("status", (event) => {
    told += 1;
    showStatus(JSON.parse(event.data).status);
  });
  source.addEventListener("hello", async () => {
    const heard = told;
    const { status } = await (await fetch("/sandbox/status")).json();
    if (told === heard) showStatus(status); // an event told meanwhile is newer
    await loadPeople();
    if (before && chosen) await chat.load();
    before = true;
  });
  source.addEventListener("error", () => showStatus(texts.connecting));
}

await loadPeople();
listen();
document.addEventListener("visibilitychange", () => { if (!document.hidden && chosen) chat.read(); });
const asked = new URLSearchParams(location.search);
const first = people.get(Number(asked.get("person")));
if (first) await choose(first.id, asked.get("start"));

// A chat with the bot as Telegram shows it. It knows no person and no transport but the address it is given:
//   GET  {backend}/messages              {person, bot, messages, keyboard, commands, typing_seconds}
//   POST {backend}/messages              {text} | {location} | {contact} | {sticker}, or a form with kind, caption, file
//   POST {backend}/press                 {message_id, row, column} -> {callback_query_id}
//   POST {backend}/edit, /start, /block, /read       GET {backend}/files/{file_id}
// Whoever places it on a page hands over the events of the conversation by `receive(name, data)`.

import { Composer } from "./composer.js";
import { ask, avatar, iconButton, make, popup, toast } from "./dom.js";
import { bubble } from "./message.js";
import { sendFiles } from "./uploads.js";

const PRESS_SECONDS = 20;
const NEAR_END_PX = 120;
const DAY_SECONDS = 1.5;

export class Chat {
  /** Fills `root`. `texts` are the words of the interface; `onBack` leaves the chat on narrow screens. */
  constructor({ root, texts, language, onBack }) {
    Object.assign(this, { root, texts, language, onBack });
    this.backend = null;
    this.person = null;
    this.bot = null;
    this.messages = new Map();
    this.pressed = new Map();
    this.act = this.act.bind(this);
    this.composer = new Composer(this);
    this.build();
  }

  build() {
    const { texts } = this;
    this.picture = make("span", "picture");
    this.title = make("h1", "", { dir: "auto" });
    this.subtitle = make("p", "subtitle", { "aria-live": "polite" });
    this.more = iconButton("more", texts.more, () => this.moreMenu());
    const back = iconButton("back", texts.back, () => this.onBack?.(), "back");
    this.header = make("header", "chat-header", {}, back, this.picture, make("div", "chat-names", {}, this.title, this.subtitle), this.more);
    this.log = make("div", "log", { role: "log", "aria-label": texts.messages, tabindex: "0" });
    this.downButton = iconButton("down", texts.to_end, () => this.toEnd(), "to-end");
    this.drop = make("div", "drop", { hidden: true, "aria-hidden": "true" }, make("span", "", {}, texts.drop_here));
    const middle = make("div", "middle", {}, this.log, this.downButton, this.drop);
    this.root.classList.add("chat");
    this.root.replaceChildren(this.header, middle, this.composer.element);
    this.log.addEventListener("scroll", () => this.markEnd());
    for (const name of ["wheel", "touchmove"]) this.log.addEventListener(name, () => this.showDay(), { passive: true });
    this.log.addEventListener("load", () => this.stayAtEnd(), true);
    this.listenForFiles(middle);
    new ResizeObserver(() => this.stayAtEnd()).observe(middle);
  }

  listenForFiles(middle) {
    let depth = 0;
    const over = (shown) => { this.drop.hidden = !shown; };
    middle.addEventListener("dragenter", (event) => { event.preventDefault(); depth += 1; over(true); });
    middle.addEventListener("dragover", (event) => event.preventDefault());
    middle.addEventListener("dragleave", () => { depth -= 1; if (depth <= 0) over(false); });
    middle.addEventListener("drop", (event) => {
      event.preventDefault();
      depth = 0;
      over(false);
      const files = [...event.dataTransfer.files];
      if (files.length) sendFiles(this, files, true);
    });
  }

  /** Shows the conversation behind `backend`; `startWith` is a deep link's parameter that waits for the start button. */
  async open(backend, startWith = null) {
    this.composer.swapDraft(this.backend, backend);
    this.backend = backend;
    this.startWith = startWith;
    this.pressed.clear();
    await this.load();
    this.composer.focus();
  }

  /** Loads the whole conversation afresh. */
  async load() {
    const { backend } = this;
    const answer = await fetch(`${backend}/messages`);
    if (!answer.ok) { toast(this.texts.failed); return; }
    const state = await answer.json();
    if (backend !== this.backend) return;
    this.person = state.person;
    this.bot = state.bot;
    this.messages = new Map(state.messages.map((message) => [message.message_id, message]));
    this.picture.replaceChildren(avatar(state.bot.first_name, state.bot.id));
    this.title.textContent = state.bot.first_name;
    this.commands = state.commands;
    this.keyboard = state.keyboard;
    this.renderAll();
    this.showTyping(state.typing_seconds);
    this.showComposer();
    this.read();
  }

  showComposer() {
    const { texts } = this;
    let big = null;
    if (this.person.blocked) big = { words: texts.unblock, run: () => this.block(false) };
    else if (this.startWith !== null || this.messages.size === 0) big = { words: texts.start, run: () => this.start() };
    this.composer.show({ commands: this.commands, keyboard: big ? null : this.keyboard, big });
  }

  renderAll() {
    this.log.replaceChildren();
    this.lastDay = "";
    if (this.messages.size === 0) this.log.append(this.welcome());
    for (const message of this.messages.values()) this.append(message);
    this.toEnd();
  }

  welcome() {
    const words = make("p", "", { dir: "auto" }, this.bot.description || this.texts.welcome);
    return make("div", "welcome", {}, make("h2", "", {}, this.texts.what_can), words);
  }

  append(message) {
    const day = new Date(message.date * 1000).toLocaleDateString(this.language, { day: "numeric", month: "long", year: "numeric" });
    if (day !== this.lastDay) {
      const today = new Date().toLocaleDateString(this.language, { day: "numeric", month: "long", year: "numeric" });
      this.log.append(make("div", "day", {}, make("span", "", {}, day === today ? this.texts.today : day)));
      this.lastDay = day;
    }
    const row = this.row(message);
    const before = this.log.lastElementChild;
    row.classList.toggle("follows", before?.classList.contains(message.from.is_bot ? "other" : "own") ?? false);
    this.log.append(row);
  }

  row(message) {
    const row = bubble(message, this);
    const menu = (event) => { event.preventDefault(); this.messageMenu(message, row.querySelector(".message-more")); };
    const more = iconButton("more", this.texts.more, () => this.messageMenu(message, more), "message-more");
    row.querySelector(".bubble").append(more);
    row.addEventListener("contextmenu", menu);
    return row;
  }

  messageMenu(message, anchor) {
    const words = message.text ?? message.caption;
    const items = [];
    if (words) items.push({ words: this.texts.copy, icon: "copy", run: () => this.act("copy", words) });
    if (!message.from.is_bot && message.text) items.push({ words: this.texts.edit, icon: "edit", run: () => this.composer.startEdit(message) });
    if (items.length) popup(anchor, items);
  }

  moreMenu() {
    const blocked = this.person?.blocked;
    const words = blocked ? this.texts.unblock : this.texts.block;
    popup(this.more, [{ words, icon: "block", run: () => this.block(!blocked) }]);
  }

  /** Takes in what happened: the events of the stand-in, by name. */
  receive(name, data) {
    if (name === "message") this.put(data);
    else if (name === "edited") { this.forgetPresses(data.message.message_id); this.put(data); }
    else if (name === "deleted") this.take(data.message_id);
    else if (name === "delivered") this.deliver(data.message_id);
    else if (name === "typing") this.showTyping(data.seconds);
    else if (name === "callback_answer") this.answered(data);
    else if (name === "blocked") { this.person.blocked = data.blocked; this.showComposer(); }
    else if (name === "profile") this.loadProfile();
  }

  put({ message, keyboard }) {
    const known = this.messages.has(message.message_id);
    if (this.messages.size === 0) this.log.replaceChildren();
    this.messages.set(message.message_id, message);
    if (known) this.replace(message);
    else {
      const near = this.nearEnd() || !message.from.is_bot;
      this.append(message);
      if (near) this.toEnd(); else this.downButton.classList.add("news");
      this.startWith = null;
    }
    if (message.from.is_bot) this.showTyping(0);
    this.keyboard = keyboard;
    if (this.composer.line.hidden) this.showComposer(); else this.composer.setKeyboard(keyboard);
    if (!document.hidden) this.read();
  }

  replace(message) {
    const old = this.log.querySelector(`[data-id="${message.message_id}"]`);
    if (!old) return;
    const row = this.row(message);
    row.classList.toggle("follows", old.classList.contains("follows"));
    const near = this.nearEnd();
    old.replaceWith(row);
    if (near) this.toEnd();
  }

  take(messageId) {
    this.messages.delete(messageId);
    this.log.querySelector(`[data-id="${messageId}"]`)?.remove();
  }

  deliver(messageId) {
    const message = this.messages.get(messageId);
    if (message && !message.delivered) { message.delivered = true; this.replace(message); }
  }

  showTyping(seconds) {
    clearTimeout(this.typingTimer);
    const typing = seconds > 0;
    this.subtitle.textContent = typing ? this.texts.typing : this.texts.bot;
    this.subtitle.classList.toggle("typing", typing);
    if (typing) this.typingTimer = setTimeout(() => this.showTyping(0), seconds * 1000);
  }

  async loadProfile() {
    const answer = await fetch(`${this.backend}/messages`);
    if (!answer.ok) return;
    const state = await answer.json();
    this.bot = state.bot;
    this.commands = state.commands;
    this.title.textContent = state.bot.first_name;
    this.composer.commands = state.commands;
    this.composer.menuButton.hidden = state.commands.length === 0;
    if (this.messages.size === 0) this.renderAll();
  }

  // What the person does

  async call(path, body) {
    const form = body instanceof FormData;
    const headers = form ? {} : { "content-type": "application/json" };
    try {
      const answer = await fetch(`${this.backend}/${path}`, { method: "POST", headers, body: form ? body : JSON.stringify(body) });
      const result = await answer.json();
      if (answer.ok) return result;
      toast(this.texts[`error_${result.error}`] ?? this.texts.failed);
    } catch {
      toast(this.texts.failed);
    }
    return null;
  }

  send(body) { return this.call("messages", body); }

  edit(messageId, text) { return this.call("edit", { message_id: messageId, text }); }

  start() { return this.call("start", { parameter: this.startWith ?? "" }); }

  block(blocked) { return this.call("block", { blocked }); }

  read() { if (this.backend) this.call("read", {}); }

  editLast() {
    const own = [...this.messages.values()].reverse().find((message) => !message.from.is_bot && message.text);
    if (own) this.composer.startEdit(own);
  }

  async press(message, row, column) {
    const key = `${message.message_id}/${row}/${column}`;
    if (this.pressed.has(key)) return;
    const press = { id: null, timer: setTimeout(() => this.release(key), PRESS_SECONDS * 1000) };
    this.pressed.set(key, press);
    this.replace(message);
    const result = await this.call("press", { message_id: message.message_id, row, column });
    press.id = result?.callback_query_id;
    if (!result || this.early === press.id) this.release(key);
  }

  /** The bot's answer may come before the press itself is confirmed. */
  answered(answer) {
    const found = [...this.pressed].find(([, press]) => press.id === answer.callback_query_id);
    if (found) this.release(found[0]); else this.early = answer.callback_query_id;
    this.tell(answer);
  }

  forgetPresses(messageId) {
    for (const [key, press] of [...this.pressed]) {
      if (key.startsWith(`${messageId}/`)) { clearTimeout(press.timer); this.pressed.delete(key); }
    }
  }

  release(key) {
    clearTimeout(this.pressed.get(key)?.timer);
    this.pressed.delete(key);
    const message = this.messages.get(Number(key.split("/")[0]));
    if (message) this.replace(message);
  }

  tell(answer) {
    if (answer.text && answer.show_alert) ask({ text: answer.text, buttons: [{ words: this.texts.ok, value: "ok", main: true }] });
    else if (answer.text) toast(answer.text);
    if (answer.url) this.act("link", answer.url);
  }

  /** A command, a link or a text to copy; true when it is dealt with here. */
  act(kind, value) {
    if (kind === "command") this.send({ text: value });
    else if (kind === "copy") navigator.clipboard.writeText(value).then(() => toast(this.texts.copied), () => toast(this.texts.failed));
    else return this.follow(value);
    return true;
  }

  /** A deep link to this very bot is opened here. */
  follow(address) {
    const name = this.bot.username;
    const found = new RegExp(`^(?:https?://t\\.me/${name}|tg://resolve\\?domain=${name})(?:[?&]start=([\\w-]{0,64}))?/?$`, "i").exec(address);
    if (!found) return false;
    if (found[1] !== undefined) { this.startWith = found[1]; this.showComposer(); this.composer.big.focus(); }
    return true;
  }

  fileUrl(fileId) { return `${this.backend}/files/${encodeURIComponent(fileId)}`; }

  // Where one is in the conversation

  nearEnd() { return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < NEAR_END_PX; }

  toEnd() {
    this.following = true;
    this.log.scrollTop = this.log.scrollHeight;
  }

  stayAtEnd() { if (this.following) this.log.scrollTop = this.log.scrollHeight; }

  /** The day stays in view while one scrolls by hand, and lies over no message otherwise. */
  showDay() {
    clearTimeout(this.dayTimer);
    this.log.classList.add("scrolled");
    this.dayTimer = setTimeout(() => this.log.classList.remove("scrolled"), DAY_SECONDS * 1000);
  }

  markEnd() {
    const near = this.nearEnd();
    this.following = near;
    this.downButton.classList.toggle("shown", !near);
    if (near) this.downButton.classList.remove("news");
  }
}

// The lower edge of a chat: the line to write in, the menus, the reply keyboard, and the start button.

import { iconButton, make, popup } from "./dom.js";
import { icon } from "./icons.js";
import { chooseFiles, chooseSticker, recordVoice, sendFiles, sendPlace, sharePhone } from "./uploads.js";

const MOST_LINES_PX = 180;

export class Composer {
  constructor(chat) {
    this.chat = chat;
    const { texts } = chat;
    this.commands = [];
    this.keyboard = null;
    this.keyboardShown = false;
    this.editing = null;
    this.stopRecording = null;
    this.drafts = new Map();
    this.input = make("textarea", "input", { rows: "1", dir: "auto", enterkeyhint: "send", autocomplete: "off",
      placeholder: texts.placeholder, "aria-label": texts.placeholder });
    this.menuButton = make("button", "menu-button", { type: "button", "aria-label": texts.commands, title: texts.commands,
      "aria-expanded": "false", onclick: () => this.toggleCommands() }, icon("menu"), make("span", "", {}, texts.menu));
    this.keyboardButton = iconButton("keyboard", texts.keyboard, () => this.showKeyboard(!this.keyboardShown));
    this.attachButton = iconButton("attach", texts.attach, () => this.attach());
    this.sendButton = iconButton("send", texts.send, () => this.submit(), "send");
    this.editBar = make("div", "edit-bar", { hidden: true });
    this.commandList = make("div", "command-list", { role: "listbox", "aria-label": texts.commands, hidden: true });
    this.keys = make("div", "reply-keyboard", { role: "group", "aria-label": texts.keyboard, hidden: true });
    this.line = make("div", "composer-line", {}, this.menuButton, this.attachButton, this.input, this.keyboardButton, this.sendButton);
    this.big = make("button", "big-button", { type: "button", hidden: true });
    this.element = make("footer", "composer", {}, this.commandList, this.editBar, this.line, this.big, this.keys);
    this.listen();
  }

  listen() {
    this.input.addEventListener("input", () => { this.grow(); this.suggest(); });
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.input.addEventListener("paste", (event) => {
      const files = [...event.clipboardData.files];
      if (files.length) { event.preventDefault(); sendFiles(this.chat, files, true); }
    });
  }

  /** Shows the state of another chat; `big` is {words, run} when there is one large button instead of the line. */
  show({ commands, keyboard, big }) {
    this.commands = commands;
    this.menuButton.hidden = commands.length === 0;
    this.setBig(big);
    this.setKeyboard(keyboard);
    this.hideCommands();
    this.grow();
  }

  setBig(big) {
    this.big.hidden = !big;
    this.line.hidden = Boolean(big);
    if (big) { this.big.textContent = big.words; this.big.onclick = big.run; }
  }

  setKeyboard(keyboard) {
    const changed = JSON.stringify(keyboard) !== JSON.stringify(this.keyboard);
    this.keyboard = keyboard;
    const rows = keyboard?.keyboard ?? [];
    this.keyboardButton.hidden = rows.length === 0;
    this.input.placeholder = keyboard?.input_field_placeholder || this.chat.texts.placeholder;
    if (keyboard?.force_reply) this.focus();
    if (!changed) return;
    this.keys.replaceChildren(...rows.map((buttons) => make("div", "reply-row", {}, ...buttons.map((button) => this.replyKey(button)))));
    this.showKeyboard(rows.length > 0);
  }

  replyKey(button) {
    const run = () => {
      if (button.request_contact) sharePhone(this.chat);
      else if (button.request_location) sendPlace(this.chat, this.chat.person);
      else this.chat.send({ text: button.text });
    };
    const key = make("button", "reply-key", { type: "button", onclick: run }, make("span", "", { dir: "auto" }, button.text));
    if (button.request_contact) key.append(icon("contact"));
    if (button.request_location) key.append(icon("location"));
    return key;
  }

  showKeyboard(shown) {
    this.keyboardShown = shown;
    this.keys.hidden = !shown;
    this.keyboardButton.setAttribute("aria-pressed", String(shown));
    this.chat.stayAtEnd();
  }

  /** Keeps what was being written to one chat apart from the others. */
  swapDraft(from, to) {
    this.endEdit();
    this.drafts.set(from, this.input.value);
    this.input.value = this.drafts.get(to) ?? "";
    this.grow();
  }

  focus() { if (matchMedia("(hover: hover)").matches) this.input.focus(); }

  grow() {
    this.input.style.height = "auto";
    this.input.style.height = `${Math.min(this.input.scrollHeight, MOST_LINES_PX)}px`;
    this.sendButton.classList.toggle("ready", this.input.value.trim() !== "");
  }

  key(event) {
    if (event.isComposing) return;
    const options = [...this.commandList.querySelectorAll("button")];
    const listed = !this.commandList.hidden && options.length > 0;
    if (event.key === "Enter" && !event.shiftKey) {
      const marked = this.commandList.querySelector('[aria-selected="true"]');
      if (listed && marked) marked.click(); else this.submit();
    } else if (listed && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      this.mark(options, event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Escape") {
      if (listed) this.hideCommands(); else if (this.editing) this.endEdit(); else return;
    } else if (event.key === "ArrowUp" && this.input.value === "") {
      this.chat.editLast();
    } else return;
    event.preventDefault();
  }

  async submit() {
    const text = this.input.value.trim();
    if (!text) { this.focus(); return; }
    const edited = this.editing;
    this.input.value = "";
    this.endEdit();
    this.hideCommands();
    this.grow();
    const sent = edited ? await this.chat.edit(edited, text) : await this.chat.send({ text });
    if (!sent && !this.input.value) { this.input.value = text; this.grow(); }
  }

  startEdit(message) {
    const { texts } = this.chat;
    this.editing = message.message_id;
    this.input.value = message.text;
    const words = make("span", "edit-words", {}, make("b", "", {}, texts.edit), make("span", "", { dir: "auto" }, message.text));
    this.editBar.replaceChildren(icon("edit"), words, iconButton("close", texts.cancel, () => this.endEdit()));
    this.editBar.hidden = false;
    this.input.focus();
    this.grow();
  }

  endEdit() {
    if (!this.editing) return;
    this.editing = null;
    this.editBar.hidden = true;
    this.input.value = "";
    this.grow();
  }

  suggest() {
    const typed = /^\/(\w*)$/.exec(this.input.value);
    const found = typed ? this.commands.filter(({ command }) => command.startsWith(typed[1].toLowerCase())) : [];
    if (found.length) this.listCommands(found); else this.hideCommands();
  }

  toggleCommands() {
    if (this.commandList.hidden) this.listCommands(this.commands); else this.hideCommands();
  }

  listCommands(commands) {
    this.commandList.replaceChildren(...commands.map(({ command, description }) => {
      const run = () => { this.hideCommands(); this.input.value = ""; this.grow(); this.chat.send({ text: `/${command}` }); };
      return make("button", "", { type: "button", role: "option", "aria-selected": "false", onclick: run },
        make("span", "command", {}, `/${command}`), make("span", "command-words", { dir: "auto" }, description));
    }));
    this.commandList.hidden = false;
    this.menuButton.setAttribute("aria-expanded", "true");
  }

  hideCommands() {
    this.commandList.hidden = true;
    this.menuButton.setAttribute("aria-expanded", "false");
  }

  mark(options, step) {
    const at = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
    const next = options[(at + step + options.length + (at < 0 && step < 0 ? 1 : 0)) % options.length];
    options.forEach((option) => option.setAttribute("aria-selected", String(option === next)));
    next.scrollIntoView({ block: "nearest" });
  }

  attach() {
    const { chat } = this;
    if (this.stopRecording) { this.stopRecording(); return; }
    const words = chat.texts;
    popup(this.attachButton, [
      { words: words.photo, icon: "photo", run: () => chooseFiles(chat, "image/*", true) },
      { words: words.document, icon: "file", run: () => chooseFiles(chat, "", false) },
      { words: words.location, icon: "location", run: () => sendPlace(chat, chat.person) },
      { words: words.contact, icon: "contact", run: () => sharePhone(chat) },
      { words: words.sticker, icon: "sticker", run: () => chooseSticker(chat) },
      { words: words.voice, icon: "voice", run: () => recordVoice(chat, (stop) => this.recording(stop)) },
    ], "attach-menu");
  }

  recording(stop) {
    const { texts } = this.chat;
    const done = () => {
      this.stopRecording = null;
      this.attachButton.classList.remove("recording");
      this.attachButton.replaceChildren(icon("attach"));
      this.attachButton.setAttribute("aria-label", texts.attach);
      stop();
    };
    this.stopRecording = done;
    this.attachButton.classList.add("recording");
    this.attachButton.replaceChildren(icon("stop"));
    this.attachButton.setAttribute("aria-label", texts.stop_recording);
  }
}

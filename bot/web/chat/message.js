// One message as a bubble.

import { avatar, make } from "./dom.js";
import { formatted } from "./format.js";
import { icon } from "./icons.js";

/** What a list shows of a message in one line. */
export function preview(message, texts) {
  if (message.text) return message.text;
  const kind = ["photo", "document", "voice", "sticker", "location", "contact"].find((name) => message[name]);
  const sign = { photo: "🖼", document: "📎", voice: "🎤", location: "📍", contact: "👤" }[kind] ?? "";
  const words = kind === "document" ? message.document.file_name : kind === "sticker" ? message.sticker.emoji : texts[kind];
  return `${sign} ${message.caption || words || ""}`.trim();
}

/** Bytes as people write them. */
export function size(bytes, language) {
  const units = ["B", "KB", "MB", "GB"];
  const step = Math.min(3, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  return `${(bytes / 1024 ** step).toLocaleString(language, { maximumFractionDigits: 1 })} ${units[step]}`;
}

/**
 * The bubble of a message with its inline keyboard. `chat` gives texts, language, fileUrl(id), act(kind, value),
 * press(message, row, column, button) and the `pressed` buttons.
 */
export function bubble(message, chat) {
  const own = !message.from?.is_bot;
  const row = make("article", `message ${own ? "own" : "other"}`, { "data-id": message.message_id });
  const body = make("div", "bubble");
  if (message.reply_to_message) body.append(quote(message.reply_to_message, chat));
  const media = medium(message, chat);
  const words = message.text ?? message.caption;
  if (media && !message.show_caption_above_media) body.append(media);
  const meta = signature(message, own, chat);
  const said = make("div", "said");
  if (words) said.append(make("div", "text", { dir: "auto" }, formatted(words, message.entities ?? message.caption_entities, chat.act)));
  said.append(meta);
  body.append(said);
  if (media && message.show_caption_above_media) body.append(media);
  body.classList.toggle("bare", Boolean(message.sticker));
  body.classList.toggle("picture", Boolean(message.photo || message.location));
  body.classList.toggle("captioned", Boolean(words));
  row.append(body);
  const keys = message.reply_markup?.inline_keyboard;
  if (keys) row.append(inlineKeyboard(message, keys, chat));
  return row;
}

function signature(message, own, chat) {
  const meta = make("span", "meta");
  // as in Telegram: a message whose buttons turn its pages is not called edited
  if (message.edit_date && !message.reply_markup?.inline_keyboard) meta.append(make("span", "edited", {}, chat.texts.edited));
  const date = new Date(message.date * 1000);
  const time = date.toLocaleTimeString(chat.language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  meta.append(make("time", "", { datetime: date.toISOString() }, time));
  if (own) {
    const words = message.delivered ? chat.texts.delivered : chat.texts.sent;
    meta.append(make("span", "ticks", { role: "img", "aria-label": words }, icon(message.delivered ? "ticks" : "tick")));
  }
  return meta;
}

function quote(quoted, chat) {
  return make("div", "quoted", { dir: "auto" }, preview(quoted, chat.texts));
}

function medium(message, chat) {
  if (message.photo) return photo(message, chat);
  if (message.document) return document_(message.document, chat);
  if (message.voice) return make("audio", "voice", { controls: true, preload: "metadata", src: chat.fileUrl(message.voice.file_id) });
  if (message.sticker) return make("div", "sticker", { role: "img", "aria-label": message.sticker.emoji }, message.sticker.emoji ?? "");
  if (message.contact) return contact(message.contact, chat);
  if (message.location) return place(message.location, chat);
  return null;
}

function photo(message, chat) {
  const best = message.photo[message.photo.length - 1];
  const words = chat.texts.photo;
  const picture = make("img", "", {
    src: chat.fileUrl(best.file_id), alt: words, width: best.width, height: best.height, loading: "lazy",
  });
  const classes = message.has_media_spoiler ? "photo hidden-photo" : "photo";
  const open = (event) => {
    const button = event.currentTarget;
    if (button.classList.contains("hidden-photo")) button.classList.remove("hidden-photo");
    else view(best, words, chat);
  };
  return make("button", classes, { type: "button", "aria-label": words, onclick: open }, picture);
}

function view(best, words, chat) {
  const address = chat.fileUrl(best.file_id);
  const dialog = make("dialog", "viewer", { "aria-label": words, onclick: () => dialog.close() });
  dialog.append(make("img", "", { src: address, alt: words }));
  dialog.append(make("a", "icon-button", { href: address, download: "photo.jpg", "aria-label": chat.texts.download }, icon("download")));
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function document_(file, chat) {
  const ending = (/\.([^.]{1,4})$/.exec(file.file_name ?? "") ?? ["", "file"])[1];
  const attributes = {
    href: chat.fileUrl(file.file_id), download: file.file_name ?? "file", "aria-label": `${chat.texts.download}: ${file.file_name}`,
  };
  return make("a", "document", attributes,
    make("span", "document-icon", { "aria-hidden": "true" }, ending),
    make("span", "document-words", {},
      make("bdi", "document-name", {}, file.file_name ?? chat.texts.document),
      make("span", "document-size", {}, size(file.file_size ?? 0, chat.language))));
}

function contact(person, chat) {
  const name = [person.first_name, person.last_name].filter(Boolean).join(" ");
  const card = make("div", "contact", {},
    avatar(name, (person.user_id ?? name.length) || 0),
    make("span", "contact-words", {}, make("bdi", "contact-name", {}, name), make("bdi", "contact-phone", {}, person.phone_number)));
  const save = make("button", "contact-save", { type: "button", onclick: () => saveCard(name, person) }, icon("download"), chat.texts.save_contact);
  return make("div", "contact-card", {}, card, save);
}

function saveCard(name, person) {
  const clean = (text) => text.replace(/[\r\n]+/g, " ").replace(/([,;\\])/g, "\\$1");
  const own = ["BEGIN:VCARD", "VERSION:3.0", `FN:${clean(name)}`, `N:${clean(person.last_name ?? "")};${clean(person.first_name)};;;`,
    `TEL;TYPE=CELL:${clean(person.phone_number)}`, "END:VCARD", ""].join("\r\n");
  const address = URL.createObjectURL(new Blob([person.vcard || own], { type: "text/vcard" }));
  make("a", "", { href: address, download: `${name.replace(/[^\p{L}\p{N} _-]/gu, "") || "contact"}.vcf` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

function place(location, chat) {
  const where = `${location.latitude.toFixed(4)}, ${location.longitude.toFixed(4)}`;
  return make("div", "place", { role: "img", "aria-label": `${chat.texts.location}: ${where}` }, icon("location"), make("span", "", {}, where));
}

function inlineKeyboard(message, rows, chat) {
  const keyboard = make("div", "inline-keyboard", { role: "group" });
  rows.forEach((buttons, row) => {
    const line = make("div", "inline-row");
    buttons.forEach((button, column) => line.append(inlineButton(message, button, row, column, chat)));
    keyboard.append(line);
  });
  return keyboard;
}

function inlineButton(message, button, row, column, chat) {
  const words = make("span", "", { dir: "auto" }, button.text);
  if (button.url) {
    const onclick = (event) => { if (chat.act("link", button.url)) event.preventDefault(); };
    const safe = /^(https?|tg|mailto):/i.test(button.url) ? button.url : null;
    return make("a", "inline-button", { href: safe, target: "_blank", rel: "noopener noreferrer", onclick }, words, icon("link"));
  }
  if (button.copy_text) {
    return make("button", "inline-button", { type: "button", onclick: () => chat.act("copy", button.copy_text.text) }, words, icon("copy"));
  }
  const waiting = chat.pressed.has(`${message.message_id}/${row}/${column}`);
  const attributes = { type: "button", "aria-busy": String(waiting), disabled: !button.callback_data, onclick: () => chat.press(message, row, column) };
  return make("button", `inline-button${waiting ? " waiting" : ""}`, attributes, words);
}

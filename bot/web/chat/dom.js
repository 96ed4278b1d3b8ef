// Small helpers. Everything people wrote enters the page as text, never as markup.

import { icon } from "./icons.js";

/** An element with a class, attributes and children (elements or text). */
export function make(tag, className = "", attributes = {}, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** A round button that shows an icon and says its words to screen readers. */
export function iconButton(name, words, onclick, className = "") {
  return make("button", `icon-button ${className}`, { type: "button", "aria-label": words, title: words, onclick }, icon(name));
}

/** A name's circle: initials on one of Telegram's seven colours. */
export function avatar(name, number) {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words[words.length - 1] : ""].map((word) => [...word][0] ?? "").join("");
  return make("span", `avatar avatar-${Math.abs(Number(number) || 0) % 7}`, { "aria-hidden": "true" }, letters.toUpperCase());
}

/** A short notice that goes by itself. */
export function toast(text) {
  document.querySelector(".toast")?.remove();
  const note = make("div", "toast", { role: "status", dir: "auto" }, text);
  document.body.append(note);
  setTimeout(() => note.remove(), 3500);
}

/** A modal dialog with buttons; resolves to the chosen button's value, or null when it is closed. */
export function ask({ title = "", text = "", content = [], buttons }) {
  return new Promise((resolve) => {
    const dialog = make("dialog", "dialog", { "aria-label": title || text });
    if (title) dialog.append(make("h2", "", { dir: "auto" }, title));
    if (text) dialog.append(make("p", "dialog-text", { dir: "auto" }, text));
    dialog.append(...content);
    const row = make("div", "dialog-buttons");
    for (const { words, value, main } of buttons) {
      row.append(make("button", main ? "main" : "", { type: "button", autofocus: main, onclick: () => dialog.close(value) }, words));
    }
    dialog.append(row);
    dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(""); });
    dialog.addEventListener("close", () => { dialog.remove(); resolve(dialog.returnValue || null); });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** A menu near a button: items of {words, icon, run}; arrow keys move, Escape closes. */
export function popup(anchor, items, className = "") {
  const already = document.querySelector(".popup");
  already?.remove();
  if (already?.anchor === anchor) return;
  const menu = make("div", `popup ${className}`, { role: "menu" });
  menu.anchor = anchor;
  const close = (refocus) => {
    menu.remove();
    document.removeEventListener("pointerdown", outside, true);
    if (refocus) anchor.focus();
  };
  const outside = (event) => { if (!menu.contains(event.target) && !anchor.contains(event.target)) close(false); };
  for (const item of items) {
    const run = () => { close(true); item.run(); };
    menu.append(make("button", "", { type: "button", role: "menuitem", onclick: run }, icon(item.icon), make("span", "", {}, item.words)));
  }
  menu.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const buttons = [...menu.children];
    if (step) buttons[(buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length].focus();
    else if (event.key === "Escape") close(true);
    else return;
    event.preventDefault();
  });
  document.addEventListener("pointerdown", outside, true);
  document.body.append(menu);
  place(menu, anchor.getBoundingClientRect());
  menu.firstElementChild?.focus();
}

function place(menu, at) {
  const { offsetWidth: width, offsetHeight: height } = menu;
  const below = at.bottom + height + 8 < innerHeight;
  menu.style.left = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
  menu.style.top = `${Math.max(8, below ? at.bottom + 4 : at.top - height - 4)}px`;
}

// Telegram's text entities to elements. Offsets count UTF-16 units, as JavaScript's strings do.

import { make } from "./dom.js";

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};
// They end their line themselves.
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);
const SAFE_LINK = /^(https?:|tg:|mailto:|tel:)/i;

/** A fragment with the formatted text. `act(kind, value)` is called for commands and links of the bot. */
export function formatted(text, entities, act) {
  const fragment = document.createDocumentFragment();
  const sorted = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  fill(fragment, text, 0, text.length, sorted, act);
  return fragment;
}

function fill(parent, text, start, end, entities, act) {
  let at = start;
  for (let index = 0; index < entities.length; index += 1) {
    const entity = entities[index];
    const stop = Math.min(entity.offset + entity.length, end);
    if (entity.offset < at || stop <= entity.offset) continue;
    parent.append(text.slice(at, entity.offset));
    const inner = entities.slice(index + 1).filter((other) => other.offset < stop);
    const element = wrap(entity, text.slice(entity.offset, stop), act);
    fill(element, text, entity.offset, stop, inner, act);
    parent.append(element);
    at = stop + (BLOCKS.has(entity.type) && text[stop] === "\n" ? 1 : 0);
  }
  parent.append(text.slice(at, end));
}

function wrap(entity, words, act) {
  switch (entity.type) {
    case "text_link":
      return link(entity.url, act);
    case "url":
      return link(/^[a-z]+:/i.test(words) ? words : `https://${words}`, act);
    case "email":
      return link(`mailto:${words}`, act);
    case "phone_number":
      return link(`tel:${words.replace(/[^+\d]/g, "")}`, act);
    case "bot_command":
      return make("button", "link", { type: "button", dir: "ltr", onclick: () => act("command", words) });
    case "spoiler":
      return spoiler();
    case "code":
      return make("code", "", { onclick: () => act("copy", words) });
    case "pre":
      return make("pre", "", { "data-language": entity.language });
    case "mention": case "hashtag": case "text_mention":
      return make("span", "link");
    default:
      return make(TAGS[entity.type] ?? "span");
  }
}

function link(address, act) {
  if (!SAFE_LINK.test(address)) return make("span");
  const onclick = (event) => { if (act("link", address)) event.preventDefault(); };
  return make("a", "", { href: address, target: "_blank", rel: "noopener noreferrer", onclick });
}

function spoiler() {
  const cover = make("span", "spoiler", { role: "button", tabindex: "0" });
  const reveal = () => { cover.classList.add("revealed"); cover.removeAttribute("role"); };
  cover.addEventListener("click", reveal);
  cover.addEventListener("keydown", (event) => { if (event.key === "Enter" || event.key === " ") reveal(); });
  return cover;
}

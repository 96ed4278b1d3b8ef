// Files, pictures, voice and places on their way to the bot.

import { ask, make, toast } from "./dom.js";
import { size } from "./message.js";

/** Shows what is about to be sent and asks for a caption. Resolves when sent or given up. */
export async function sendFiles(chat, files, wantPhoto) {
  const { texts } = chat;
  const pictures = files.every((file) => /^image\/(png|jpe?g|webp|gif|bmp)$/.test(file.type));
  const addresses = [];
  const list = make("div", "upload-list");
  for (const file of files) {
    const line = make("div", "upload-line");
    if (file.type.startsWith("image/")) {
      addresses.push(URL.createObjectURL(file));
      line.append(make("img", "", { src: addresses[addresses.length - 1], alt: "" }));
    }
    line.append(make("bdi", "upload-name", {}, file.name), make("span", "upload-size", {}, size(file.size, chat.language)));
    list.append(line);
  }
  const asFiles = make("input", "", { type: "checkbox" });
  asFiles.checked = !(pictures && wantPhoto);
  const caption = make("textarea", "", { rows: "2", maxlength: "1024", dir: "auto", placeholder: texts.caption, "aria-label": texts.caption });
  const content = [list, caption];
  if (pictures) content.splice(1, 0, make("label", "check", {}, asFiles, texts.as_files));
  const buttons = [{ words: texts.cancel, value: "" }, { words: texts.send, value: "send", main: true }];
  const chosen = await ask({ title: texts.send_files, content, buttons });
  addresses.forEach((address) => URL.revokeObjectURL(address));
  if (chosen === "send") await post(chat, files, asFiles.checked ? "document" : "photo", { caption: caption.value });
}

async function post(chat, files, kind, fields) {
  for (let at = 0; at < files.length; at += 10) {
    const form = new FormData();
    form.append("kind", kind);
    if (at === 0) Object.entries(fields).forEach(([name, value]) => form.append(name, value));
    files.slice(at, at + 10).forEach((file) => form.append("file", file, file.name));
    await chat.send(form);
  }
}

/** Lets one choose files from the disk. */
export function chooseFiles(chat, accept, wantPhoto) {
  const input = make("input", "", { type: "file", accept, multiple: true });
  input.addEventListener("change", () => { if (input.files.length) sendFiles(chat, [...input.files], wantPhoto); });
  input.click();
}

/** Records the microphone until stopped, and sends it as a voice message. */
export async function recordVoice(chat, started) {
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch {
    toast(chat.texts.no_microphone);
    return;
  }
  const recorder = new MediaRecorder(stream);
  const parts = [];
  const begun = Date.now();
  recorder.addEventListener("dataavailable", (event) => parts.push(event.data));
  recorder.addEventListener("stop", () => {
    stream.getTracks().forEach((track) => track.stop());
    const type = recorder.mimeType.split(";")[0] || "audio/ogg";
    const duration = Math.max(1, Math.round((Date.now() - begun) / 1000));
    post(chat, [new File(parts, "voice", { type })], "voice", { duration });
  });
  recorder.start();
  started(() => recorder.stop());
}

/** Asks for a place, beginning with where the person is at home. */
export async function sendPlace(chat, home) {
  const { texts } = chat;
  const field = (words, value, limit) => {
    const input = make("input", "", { type: "number", step: "any", min: -limit, max: limit, value, required: true });
    return [make("label", "field", {}, make("span", "", {}, words), input), input];
  };
  const [first, latitude] = field(texts.latitude, home?.latitude ?? 0, 90);
  const [second, longitude] = field(texts.longitude, home?.longitude ?? 0, 180);
  const buttons = [{ words: texts.cancel, value: "" }, { words: texts.send, value: "send", main: true }];
  const chosen = await ask({ title: texts.location, content: [first, second], buttons });
  if (chosen === "send" && latitude.checkValidity() && longitude.checkValidity()) {
    await chat.send({ location: { latitude: latitude.valueAsNumber, longitude: longitude.valueAsNumber } });
  }
}

/** Shares the person's own number, once they have said so. */
export async function sharePhone(chat) {
  const { texts } = chat;
  const buttons = [{ words: texts.cancel, value: "" }, { words: texts.share, value: "share", main: true }];
  const chosen = await ask({ title: texts.share_phone, text: texts.share_phone_text, buttons });
  if (chosen === "share") await chat.send({ contact: true });
}

/** A small choice of stickers. */
export async function chooseSticker(chat) {
  const row = make("div", "sticker-row");
  for (const emoji of ["👍", "🙏", "🤝", "🎉", "😀", "🌾", "🚜", "🐼"]) {
    const pick = () => { row.closest("dialog").close(""); chat.send({ sticker: emoji }); };
    row.append(make("button", "", { type: "button", onclick: pick }, emoji));
  }
  await ask({ title: chat.texts.sticker, content: [row], buttons: [{ words: chat.texts.cancel, value: "" }] });
}

// Line icons, drawn as SVG elements (24 x 24).

const PATHS = {
  attach: "M16.5 6.5v9.3a4.5 4.5 0 0 1-9 0V6a3 3 0 0 1 6 0v9.2a1.5 1.5 0 0 1-3 0V6.8",
  send: "M4 4.5 20.5 12 4 19.5l2.6-7.5L4 4.5Zm2.6 7.5h6",
  menu: "M5 7h14M5 12h14M5 17h14",
  keyboard: "M4 6.5h16v11H4zM7.5 10h.01M11 10h.01M14.500 10h.01M7.5 14h9",
  photo: "M4 5.500h16v13H4zM4 16l4.500-4.500 3.500 3.500 3-3 5 5M9 9.500h.01",
  file: "M7 3.500h7l4 4v13H7zM14 3.500v4h4",
  location: "M12 21s6.500-6 6.500-11a6.500 6.500 0 0 0-13 0c0 5 6.500 11 6.500 11Zm0-8.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Z",
  contact: "M12 11.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM5 19.500c0-3.300 3-5 7-5s7 1.700 7 5",
  sticker: "M20 13V5.500A1.500 1.500 0 0 0 18.500 4h-13A1.500 1.500 0 0 0 4 5.500v13A1.500 1.500 0 0 0 5.500 20H13l7-7h-5.500a1.500 1.500 0 0 0-1.500 1.500V20M8.500 9.500h.01M14 9.500h.01",
  voice: "M12 15a3 3 0 0 0 3-3V7a3 3 0 0 0-6 0v5a3 3 0 0 0 3 3ZM6.500 11.500a5.500 5.500 0 0 0 11 0M12 17v3",
  back: "M19 12H5m6-6-6 6 6 6",
  close: "M6 6l12 12M18 6 6 18",
  more: "M12 6h.01M12 12h.01M12 18h.01",
  down: "M6 10l6 6 6-6",
  tick: "M5 12.500l4.500 4.500L19 7.500",
  ticks: "M2.500 12.500 7 17l9.500-9.500M11.500 15.500 13 17l9.500-9.500",
  link: "M8 16 16.500 7.500M9.500 7h7.500v7.500",
  copy: "M8.500 8.500h11v11h-11zM15.500 8.500v-4h-11v11h4",
  edit: "M5 19l1-4L16.500 4.500l3 3L9 18l-4 1Z",
  download: "M12 4v11m-5-4.500 5 5 5-5M5 20h14",
  plus: "M12 5v14M5 12h14",
  block: "M12 20.500a8.500 8.500 0 1 0 0-17 8.500 8.500 0 0 0 0 17ZM6 6l12 12",
  stop: "M7 7h10v10H7z",
  globe: "M12 20.500a8.500 8.500 0 1 0 0-17 8.500 8.500 0 0 0 0 17ZM3.500 12h17M12 3.500c2.500 2.500 3.500 5.500 3.500 8.500s-1 6-3.500 8.500c-2.500-2.500-3.500-5.500-3.500-8.500s1-6 3.500-8.500Z",
};

/** An icon by name, hidden from screen readers: its button carries the words. */
export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.classList.add("icon", `icon-${name}`);
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

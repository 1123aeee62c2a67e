// What can be found, chosen and walked through: boxes, links and moments, each with its element and its data.

function make(tag, className, text, ...children) {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  element.append(...children);
  return element;
}

function draw(parent, tag, attributes) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  parent.append(element);
  return element;
}

function nameOf(text) {
  return text.trim() === "" ? "(without a name)" : text;
}

function sourcesOf(data) {
  const number = data.evidence.length;
  return number === 1 ? "1 source" : number + " sources";
}

function readItems(data, svg) {
  const items = [];
  for (const element of svg.querySelectorAll("g.box, g.link, g.moment")) {
    const kind = ["box", "link", "moment"].find((name) => element.classList.contains(name));
    const index = Number(element.dataset.index);
    const item = { kind, element, data: kind === "box" ? data.boxes[Number(element.dataset.id)]
      : kind === "link" ? data.links[index] : data.moments[index] };
    items.push(item);
  }
  const byId = new Map(items.filter((item) => item.kind === "box").map((item) => [item.data.id, item]));
  for (const item of items) {
    item.links = [];
    if (item.kind === "link") {
      item.child = byId.get(item.data.child);
      item.parent = byId.get(item.data.parent);
    }
  }
  for (const link of items.filter((item) => item.kind === "link")) {
    link.child.links.push(link);
    if (link.parent !== link.child) {
      link.parent.links.push(link);
    }
  }
  items.forEach(describe);
  return items;
}

// What it is in words, for the search and for those who do not see it.
function describe(item) {
  const { data, element } = item;
  let words;
  if (item.kind === "box") {
    words = [nameOf(data.name), data.kind, data.remarks, data.released ? "" : "not published",
      data.hidden > 0 ? data.hidden + " more with Space" : ""];
    item.searched = [data.name, data.id, data.kind, data.remarks, ...data.members.map((member) => member.name)];
  } else if (item.kind === "link") {
    words = [nameOf(item.parent.data.name) + " to " + nameOf(item.child.data.name) + ": " + data.label,
      data.channel, data.status, sourcesOf(data)];
    item.searched = [data.label, data.channel, data.status, data.detail];
  } else {
    words = [data.date, nameOf(data.name) + " " + data.label, data.kind, data.standing, sourcesOf(data)];
    item.searched = [data.name, data.kind, data.family, data.label, data.date];
  }
  item.searched = item.searched.join("\n").toLowerCase();
  element.setAttribute("role", "button");
  element.setAttribute("aria-label", words.filter((word) => word !== "").join(", "));
  element.setAttribute("tabindex", "-1");
  addMarks(item);
}

// A wide invisible line that is easy to hit, and a ring that shows when the item is found, chosen or has the focus.
function addMarks(item) {
  const { element } = item;
  if (item.kind === "link") {
    const line = element.querySelector("path, polyline, line");
    const reach = line.cloneNode(false);
    reach.setAttribute("class", "reach");
    element.append(reach);
  }
  const target = item.kind === "link" ? element.querySelector(".label") ?? element : element;
  const around = target.getBBox();
  const room = item.kind === "link" ? 2 : 4;
  const ring = draw(element, "rect", { class: "ring", x: around.x - room, y: around.y - room, rx: 10,
    width: around.width + 2 * room, height: around.height + 2 * room });
  element.prepend(ring);
}

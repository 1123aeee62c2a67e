// Puts the page together.

const whole = JSON.parse(document.getElementById("data").textContent);
const stage = document.getElementById("stage");
const [drawn, chosenId] = readAddress();
const data = whole.moments ? whole : whole.drawings[drawn];
const other = stage.querySelector(`template[data-drawing="${drawn}"]`);
if (other) {
  stage.replaceChildren(other.content);
}
const svg = stage.querySelector("svg.lineage");
const drawing = svg.querySelector(".drawing");

if (drawing) {
  moveLegend();
  [...svg.children].filter((part) => part !== drawing && part.tagName !== "style" && part.tagName !== "defs")
    .forEach((part) => part.remove());
  svg.setAttribute("role", "group");
  begin();
}

// The fragment says which drawing is shown and what is chosen in it: #all/deepseek-r1
function readAddress() {
  const [name, id] = location.hash.slice(1).split("/");
  const names = Object.keys(whole.drawings ?? {});
  let chosen;
  try {
    chosen = id === undefined ? undefined : decodeURIComponent(id);
  } catch {
    // Somebody cut the address.
  }
  return [names.includes(name) ? name : names[0], chosen];
}

function address(name, item) {
  return "#" + name + (item?.kind === "box" ? "/" + encodeURIComponent(item.data.id) : "");
}

// Another drawing has other elements throughout, so the page begins anew with it.
function open(name, item) {
  location.hash = address(name, item);
}

// The legend leaves the picture, where it would be zoomed and pushed out of sight with it.
function moveLegend() {
  const legend = svg.querySelector(".legend");
  for (const entry of legend?.querySelectorAll(":scope > g") ?? []) {
    const around = entry.getBBox();
    const own = draw(document.getElementById("legend"), "svg", { class: "lineage", width: around.width,
      height: Math.max(20, around.height), viewBox: `${around.x} ${around.y} ${around.width} ${around.height}` });
    entry.removeAttribute("transform");
    own.append(entry);
  }
}

function begin() {
  const items = readItems(data, svg);
  const ofElement = new Map(items.map((item) => [item.element, item]));
  const view = createView(stage, svg, drawing);
  const unfold = document.getElementById("unfold");
  const folds = createFolds(items, unfold);
  const panel = createPanel(document.getElementById("panel"), items, choose, showMore);
  const walk = createWalk(items, view);
  const search = createSearch(items, (item) => {
    folds.reveal(item);
    view.show(item.element);
    walk.focusOn(item);
  });
  if (data.moments) {
    view.startAtTop();
    document.getElementById("folding").hidden = true;
    offer(items, "kind");
    offer(items, "family");
  } else {
    view.start((items.find((item) => item.data.asked) ?? items[0])?.element);
  }

  if (whole.drawings) {
    document.body.dataset.drawing = drawn;
    document.getElementById("remarks").replaceChildren(...data.remarks.map((remark) => make("p", "", remark)));
    offerDrawings();
    items.forEach(addMore);
  }
  const chosen = items.find((item) => item.kind === "box" && (item.data.id === chosenId
    || item.data.members.some((member) => member.id === chosenId)));
  if (chosen) {
    choose(chosen, false);
  }

  // What a box hides is in another drawing: its neighbours in that of all, the siblings it stands for in that of every box.
  function showMore(item) {
    if (item.data.members?.length > 0) {
      location.hash = "#every/" + encodeURIComponent(item.data.members[0].id);
    } else if (item.data.hidden > 0) {
      open("all", item);
    } else {
      return false;
    }
    return true;
  }

  function offerDrawings() {
    for (const [name, words] of [["near", "Nearest"], ["all", "Show all"], ["every", "Unfold siblings"]]) {
      const drawing = whole.drawings[name];
      const button = document.getElementById("show-" + name);
      button.hidden = !drawing || name === drawn;
      button.textContent = drawing ? `${words} (${drawing.boxes.length})` : "";
      button.addEventListener("click", () => open(name));
    }
  }

  function choose(item, byKey) {
    if (whole.drawings) {
      history.replaceState(null, "", address(drawn, item));
    }
    folds.reveal(item);
    panel.show(item);
    walk.focusOn(item);
    // The panel takes room from the stage, so what is in sight is known only then.
    requestAnimationFrame(() => view.show(item.element));
    if (byKey) {
      document.getElementById("panel").focus({ preventScroll: true });
    }
  }

  stage.addEventListener("click", (event) => {
    const item = ofElement.get(event.target.closest(".box, .link, .moment"));
    if (!item) {
      panel.hide();
    } else if (event.target.closest(".more")) {
      showMore(item);
    } else if (event.target.closest(".fold")) {
      folds.toggle(item);
    } else {
      choose(item, false);
    }
  });
  stage.addEventListener("focusin", (event) => {
    const item = ofElement.get(event.target);
    if (item) {
      walk.focusOn(item);
    }
  });

  document.getElementById("closer").addEventListener("click", () => view.zoom(1.3, undefined, undefined, true));
  document.getElementById("farther").addEventListener("click", () => view.zoom(1 / 1.3, undefined, undefined, true));
  document.getElementById("fit").addEventListener("click", () => view.fit());
  unfold.addEventListener("click", folds.clear);

  addEventListener("hashchange", () => location.reload());

  document.addEventListener("keydown", (event) => {
    const typing = event.target.tagName === "INPUT";
    if (typing || event.altKey || event.metaKey || event.ctrlKey) {
      return;
    }
    if (onKey(event.key, event)) {
      event.preventDefault();
    }
  });

  // True when the key meant something here.
  function onKey(key, event) {
    const item = ofElement.get(event.target);
    const arrows = { ArrowLeft: [80, 0], ArrowRight: [-80, 0], ArrowUp: [0, 80], ArrowDown: [0, -80] };
    if (key === "/") {
      search.focus();
    } else if (key === "+" || key === "=") {
      view.zoom(1.3, undefined, undefined, true);
    } else if (key === "-") {
      view.zoom(1 / 1.3, undefined, undefined, true);
    } else if (key === "0") {
      view.fit();
    } else if (key === "Escape") {
      panel.hide();
    } else if (item && !event.shiftKey && arrows[key]) {
      walk.step(key);
    } else if ((item || event.target === stage) && arrows[key]) {
      view.pan(...arrows[key], true);
    } else if (item && key === "Enter") {
      choose(item, true);
    } else if (item && (key === " " || key === "f")) {
      if (!showMore(item)) {
        folds.toggle(item);
      }
    } else if ((item || event.target === stage) && key === "Home") {
      walk.home();
    } else {
      return false;
    }
    return true;
  }
}

// On a timeline, one kind and one family can be followed; what is not of it steps back.
function offer(items, property) {
  const select = document.getElementById(property);
  const values = [...new Set(items.map((item) => item.data[property]))].filter((value) => value !== ""
    && (property === "kind" || items.filter((item) => item.data[property] === value).length > 1));
  select.parentElement.hidden = values.length < 2;
  for (const value of values) {
    const option = make("option", "", value);
    option.value = value;
    select.append(option);
  }
  select.addEventListener("change", () => items.forEach((item) => {
    item.element.classList.toggle("not-" + property, select.value !== "" && item.data[property] !== select.value);
  }));
}

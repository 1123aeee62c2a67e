// Walks with the arrow keys: up and down along the steps, sideways among neighbours.

function createWalk(items, view) {
  let current = items.find((item) => item.data.asked) ?? items[0];
  let from = null;
  current?.element.setAttribute("tabindex", "0");

  function to(item) {
    if (!item) {
      return;
    }
    focusOn(item);
    item.element.focus({ preventScroll: true });
    view.show(item.element);
  }

  // One item at a time can be reached with Tab; the arrows go on from there.
  function focusOn(item) {
    current.element.setAttribute("tabindex", "-1");
    item.element.setAttribute("tabindex", "0");
    if (item.kind === "link") {
      from = current.kind === "box" && item.links !== current ? current : from;
    }
    current = item;
  }

  function step(key) {
    if (current.kind === "moment") {
      const shown = items.filter((item) => !item.gone);
      to(shown[shown.indexOf(current) + (key === "ArrowUp" || key === "ArrowLeft" ? -1 : 1)]);
    } else if (current.kind === "box") {
      to(fromBox(current, key));
    } else {
      to(fromLink(current, key));
    }
  }

  function linksOf(box, key) {
    return box.links.filter((link) => !link.gone && (key === "ArrowUp" ? link.child : link.parent) === box);
  }

  function fromBox(box, key) {
    return key === "ArrowUp" || key === "ArrowDown" ? linksOf(box, key)[0] : beside(box, key === "ArrowLeft" ? -1 : 1);
  }

  function fromLink(link, key) {
    if (key === "ArrowUp") {
      return link.parent;
    }
    if (key === "ArrowDown") {
      return link.child;
    }
    const box = from === link.parent ? link.parent : link.child;
    const links = linksOf(box, box === link.child ? "ArrowUp" : "ArrowDown");
    const next = links.indexOf(link) + (key === "ArrowLeft" ? -1 : 1);
    return links[(next + links.length) % links.length];
  }

  // The nearest box to a side, of those at about the same height.
  function beside(box, side) {
    const here = view.extentOf(box.element);
    let best = null;
    let least = Infinity;
    for (const other of items.filter((item) => item.kind === "box" && !item.gone && item !== box)) {
      const there = view.extentOf(other.element);
      const apart = side * (there.x + there.width / 2 - here.x - here.width / 2);
      const aslant = Math.abs(there.y + there.height / 2 - here.y - here.height / 2);
      if (apart > 0 && aslant < 120 && apart + 4 * aslant < least) {
        least = apart + 4 * aslant;
        best = other;
      }
    }
    return best;
  }

  return { to, step, focusOn, home: () => to(items.find((item) => item.data.asked) ?? items[0]), current: () => current };
}

// Folding a box hides whatever hangs together with the rest only through it.

function createFolds(items, unfoldAll) {
  const boxes = items.filter((item) => item.kind === "box");
  const folded = new Set();
  const starts = boxes.filter((box) => box.data.asked);
  for (const box of boxes) {
    if (!seenFrom(starts, new Set()).has(box)) {
      starts.push(box);
    }
  }
  const foldable = new Set(boxes.filter((box) => !starts.includes(box)
    && seenFrom(starts, new Set([box])).size < boxes.length));
  foldable.forEach(addControl);

  function seenFrom(from, closed) {
    const seen = new Set(from);
    for (const box of seen) {
      if (closed.has(box)) {
        continue;
      }
      for (const link of box.links) {
        seen.add(link.child === box ? link.parent : link.child);
      }
    }
    return seen;
  }

  function addControl(box) {
    const around = (box.element.querySelector(".shape") ?? box.element).getBBox();
    const control = draw(box.element, "g", { class: "fold", "aria-hidden": "true" });
    draw(control, "rect", { rx: 10, height: 20, y: around.y - 15 });
    draw(control, "text", { y: around.y - 1 });
    box.middle = around.x + around.width - 8;
  }

  function update() {
    const seen = seenFrom(starts, folded);
    for (const item of items) {
      const gone = item.kind === "box" ? !seen.has(item)
        : item.kind === "link" && !(seen.has(item.child) && seen.has(item.parent));
      item.gone = gone;
      item.element.classList.toggle("gone", gone);
    }
    for (const box of foldable) {
      const others = new Set(folded);
      others.delete(box);
      const hidden = folded.has(box) ? seenFrom(starts, others).size - seen.size : 0;
      const words = folded.has(box) ? "+" + hidden : "−";
      const width = 12 + 8 * words.length;
      const [rect, text] = box.element.querySelector(".fold").children;
      text.textContent = words;
      text.setAttribute("x", box.middle);
      rect.setAttribute("x", box.middle - width / 2);
      rect.setAttribute("width", width);
      box.element.classList.toggle("folded", folded.has(box));
      box.element.setAttribute("aria-expanded", String(!folded.has(box)));
    }
    unfoldAll.hidden = folded.size === 0;
  }

  function toggle(box) {
    if (foldable.has(box)) {
      if (!folded.delete(box)) {
        folded.add(box);
      }
      update();
    }
  }

  function clear() {
    folded.clear();
    update();
  }

  // Unfolds no more than it takes to see an item.
  function reveal(item) {
    for (const box of [...folded]) {
      if (item.gone) {
        folded.delete(box);
        update();
      }
    }
  }

  update();
  return { toggle, clear, reveal };
}

// A button on a box with the number of what it does not show here.
function addMore(item) {
  const number = item.kind === "box" ? item.data.members.length || item.data.hidden : 0;
  if (number > 0) {
    const shapes = item.element.querySelectorAll(".shape");
    const around = shapes[shapes.length - 1].getBBox();
    const words = "+" + number;
    const width = 12 + 8 * words.length;
    const middle = around.x + around.width - 10;
    const control = draw(item.element, "g", { class: "more", "aria-hidden": "true" });
    draw(control, "rect", { rx: 10, height: 20, width, x: middle - width / 2, y: around.y + around.height - 6 });
    draw(control, "text", { x: middle, y: around.y + around.height + 8 }).textContent = words;
  }
}

// Moves and scales the drawing on its stage.

function createView(stage, svg, drawing) {
  const LEAST = 0.05;
  const MOST = 4;
  let x = 0;
  let y = 0;
  let scale = 1;
  let width = 1;
  let height = 1;
  let fromTop = false;

  function apply(glide) {
    drawing.classList.toggle("gliding", glide);
    drawing.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
  }

  // Where an element is in the drawing, whatever groups it is in.
  function extentOf(element) {
    const around = element.getBBox();
    const matrix = drawing.getScreenCTM().inverse().multiply(element.getScreenCTM());
    const start = new DOMPoint(around.x, around.y).matrixTransform(matrix);
    const end = new DOMPoint(around.x + around.width, around.y + around.height).matrixTransform(matrix);
    return { x: start.x, y: start.y, width: end.x - start.x, height: end.y - start.y };
  }

  function measure() {
    width = Math.max(1, stage.clientWidth);
    height = Math.max(1, stage.clientHeight);
    svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    svg.setAttribute("width", width);
    svg.setAttribute("height", height);
  }

  function zoom(factor, atX = width / 2, atY = height / 2, glide = false) {
    const next = Math.min(MOST, Math.max(LEAST, scale * factor));
    x = atX - (atX - x) * next / scale;
    y = atY - (atY - y) * next / scale;
    scale = next;
    apply(glide);
  }

  function pan(byX, byY, glide = false) {
    x += byX;
    y += byY;
    apply(glide);
  }

  function fitScale(around) {
    return Math.min(1.25, (width - 32) / around.width, (height - 32) / around.height);
  }

  function fit(glide = true) {
    const around = drawing.getBBox();
    scale = Math.max(LEAST, fitScale(around));
    x = (width - around.width * scale) / 2 - around.x * scale;
    y = (height - around.height * scale) / 2 - around.y * scale;
    apply(glide);
  }

  function centre(element, glide = true) {
    const at = extentOf(element);
    x = width / 2 - (at.x + at.width / 2) * scale;
    y = height / 2 - (at.y + at.height / 2) * scale;
    apply(glide);
  }

  // Brings it in sight, large enough to be read, and otherwise leaves the view alone.
  function show(element) {
    measure();
    const at = extentOf(element);
    const left = at.x * scale + x;
    const top = at.y * scale + y;
    const inside = left >= 8 && top >= 8 && left + at.width * scale <= width - 8 && top + at.height * scale <= height - 8;
    if (scale < 0.6) {
      scale = 0.8;
      centre(element);
    } else if (!inside) {
      centre(element);
    }
  }

  // All of it, or so much around the middle of things as can be read.
  function start(middle) {
    measure();
    fit(false);
    if (scale < 0.55 && middle) {
      const at = extentOf(middle);
      const around = drawing.getBBox();
      scale = 0.75;
      centre(middle, false);
      const below = (at.y - around.y) < (around.y + around.height - at.y);
      y += (below ? -1 : 1) * (height / 2 - at.height * scale / 2 - 24);
      // No empty room at a side while there is more on the other.
      x = Math.max(Math.min(x, 16 - around.x * scale), Math.min(16, width - 16 - around.width * scale) - around.x * scale);
      apply(false);
    }
  }

  // The beginning, as wide as the stage as long as it can be read.
  function startAtTop() {
    fromTop = true;
    measure();
    const around = drawing.getBBox();
    scale = Math.min(1.25, Math.max(0.8, (width - 32) / around.width));
    x = Math.max(16, (width - around.width * scale) / 2) - around.x * scale;
    y = 16 - around.y * scale;
    apply(false);
  }

  new ResizeObserver(() => {
    const before = { width, height };
    measure();
    if (!fromTop) {
      pan((width - before.width) / 2, (height - before.height) / 2);
    }
  }).observe(stage);

  // On paper all of the picture is wanted, not the part that is in sight.
  addEventListener("beforeprint", () => {
    const around = drawing.getBBox();
    drawing.style.transform = "none";
    svg.setAttribute("viewBox", `${around.x - 8} ${around.y - 8} ${around.width + 16} ${around.height + 16}`);
    svg.style.maxHeight = `${1.2 * around.height + 16}px`;
  });
  addEventListener("afterprint", () => {
    svg.style.maxHeight = "";
    measure();
    apply(false);
  });

  listen();
  return { zoom, pan, fit, show, start, startAtTop, extentOf };

  function listen() {
    const pointers = new Map();
    let travelled = 0;

    stage.addEventListener("wheel", (event) => {
      event.preventDefault();
      const frame = stage.getBoundingClientRect();
      const lines = event.deltaMode === 1 ? 20 : 1;
      const speed = event.ctrlKey ? 0.01 : 0.0016;
      zoom(Math.exp(-event.deltaY * lines * speed), event.clientX - frame.left, event.clientY - frame.top);
    }, { passive: false });

    stage.addEventListener("pointerdown", (event) => {
      if (pointers.size === 0) {
        travelled = 0;
      }
      pointers.set(event.pointerId, event);
    });

    stage.addEventListener("pointermove", (event) => {
      const before = pointers.get(event.pointerId);
      if (!before) {
        return;
      }
      const other = [...pointers.values()].find((pointer) => pointer.pointerId !== event.pointerId);
      travelled += Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY);
      pointers.set(event.pointerId, event);
      if (travelled > 4 && !stage.hasPointerCapture(event.pointerId)) {
        stage.setPointerCapture(event.pointerId);
        stage.classList.add("dragging");
      }
      if (other) {
        const frame = stage.getBoundingClientRect();
        const apart = (pointer) => Math.hypot(pointer.clientX - other.clientX, pointer.clientY - other.clientY);
        zoom(apart(event) / Math.max(1, apart(before)), (event.clientX + other.clientX) / 2 - frame.left,
          (event.clientY + other.clientY) / 2 - frame.top);
      } else if (travelled > 4) {
        pan(event.clientX - before.clientX, event.clientY - before.clientY);
      }
    });

    for (const end of ["pointerup", "pointercancel"]) {
      stage.addEventListener(end, (event) => {
        pointers.delete(event.pointerId);
        stage.classList.remove("dragging");
      });
    }
    // The end of a drag is no click.
    stage.addEventListener("click", (event) => {
      if (travelled > 4) {
        event.stopImmediatePropagation();
        travelled = 0;
      }
    }, true);
  }
}

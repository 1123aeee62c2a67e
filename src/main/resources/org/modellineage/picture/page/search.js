// Finds items by what is written on them, and walks through the hits.

function createSearch(items, visit) {
  const input = document.getElementById("words");
  const output = document.getElementById("hits");
  let hits = [];
  let at = -1;

  function find() {
    const words = input.value.trim().toLowerCase().split(/\s+/).filter((word) => word !== "");
    hits = words.length === 0 ? [] : items.filter((item) => words.every((word) => item.searched.includes(word)));
    // Names first: who types a name looks for the box.
    hits.sort((one, other) => (one.kind === "link") - (other.kind === "link"));
    at = -1;
    items.forEach((item) => item.element.classList.toggle("hit", hits.includes(item)));
    mark();
    if (words.length === 0) {
      output.textContent = "";
    }
  }

  function mark() {
    items.forEach((item) => item.element.classList.toggle("now", item === hits[at]));
    output.textContent = hits.length === 0 ? "no match" : at < 0 ? hits.length + " found" : `${at + 1} of ${hits.length}`;
  }

  function step(by) {
    if (hits.length > 0) {
      at = at < 0 && by < 0 ? hits.length - 1 : (at + by + hits.length) % hits.length;
      mark();
      visit(hits[at]);
    }
  }

  function clear() {
    input.value = "";
    find();
  }

  input.addEventListener("input", find);
  document.getElementById("search").addEventListener("submit", (event) => event.preventDefault());
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    } else if (event.key === "Escape") {
      event.stopPropagation();
      clear();
      (hits[at] ?? items[0])?.element.focus({ preventScroll: true });
    }
  });
  document.getElementById("before").addEventListener("click", () => step(-1));
  document.getElementById("after").addEventListener("click", () => step(1));
  return { focus: () => input.select() };
}

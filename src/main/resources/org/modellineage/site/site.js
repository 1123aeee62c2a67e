"use strict";
(() => {
  const root = new URL(document.documentElement.dataset.root, location.href);
  const words = document.getElementById("words");
  const hits = document.getElementById("hits");
  const MOST = 30;
  let rows = null;
  let loading = false;
  let chosen = -1;

  for (const place of document.querySelectorAll("[data-address]")) {
    place.textContent = new URL(place.textContent, root).href;
  }

  // A picture that is wider than its frame begins with what the page is about.
  for (const picture of document.querySelectorAll(".picture")) {
    const box = picture.querySelector(".box.asked");
    if (box) {
      const frame = picture.getBoundingClientRect();
      const place = box.getBoundingClientRect();
      picture.scrollLeft += (place.left + place.right - frame.left - frame.right) / 2;
    }
  }

  const folded = (text) => text.normalize("NFKC").toLowerCase();
  const parts = (text) => folded(text).split(/[\s\-_/.:]+/u).filter((part) => part !== "");

  // The list of all pages is a script, because pages opened from a folder may not read other files.
  window.modelLineageSearch = (data) => {
    rows = data.map(([name, kind, path, names, summary]) => ({
      name, kind, path, summary,
      names: [name, ...names].map((one) => ({ whole: folded(one), parts: parts(one) })),
    }));
    show();
  };

  function load() {
    if (!loading) {
      loading = true;
      const script = document.createElement("script");
      script.src = new URL("search.js", root).href;
      document.head.append(script);
    }
  }

  // The lower the better: the whole name, its beginning, the beginnings of its words, then anything that contains it.
  function place(row, asked, askedParts) {
    let best = Infinity;
    row.names.forEach((name, index) => {
      const other = index > 0 ? 0.5 : 0;
      if (name.whole === asked) {
        best = Math.min(best, 0 + other);
      } else if (name.whole.startsWith(asked)) {
        best = Math.min(best, 1 + other);
      } else if (askedParts.every((part) => name.parts.some((one) => one.startsWith(part)))) {
        best = Math.min(best, 2 + other);
      } else if (name.whole.includes(asked)) {
        best = Math.min(best, 3 + other);
      }
    });
    return best;
  }

  function found(text) {
    const asked = folded(text.trim());
    const askedParts = parts(text);
    if (asked === "" || rows === null) {
      return [];
    }
    // The rows come with the best connected first, and sorting keeps that among equals.
    return rows.map((row) => [place(row, asked, askedParts), row])
      .filter(([at]) => at < Infinity)
      .sort(([one], [other]) => one - other)
      .slice(0, MOST)
      .map(([, row]) => row);
  }

  function show() {
    const list = found(words.value);
    chosen = list.length > 0 ? 0 : -1;
    hits.replaceChildren(...list.map((row, index) => {
      const item = document.createElement("li");
      item.id = "hit-" + index;
      item.setAttribute("role", "option");
      const link = document.createElement("a");
      link.href = new URL(row.path, root).href;
      link.tabIndex = -1;
      const name = document.createElement("strong");
      name.textContent = row.name;
      const kind = document.createElement("span");
      kind.className = "faint";
      kind.textContent = row.summary === "" ? row.kind : row.kind + " · " + row.summary;
      link.append(name, " ", kind);
      item.append(link);
      return item;
    }));
    if (list.length === 0 && rows !== null && words.value.trim() !== "") {
      const item = document.createElement("li");
      item.className = "faint";
      item.textContent = "Nothing is called that.";
      hits.append(item);
    }
    const open = words.value.trim() !== "" && hits.children.length > 0;
    hits.hidden = !open;
    words.setAttribute("aria-expanded", String(open));
    mark();
  }

  function mark() {
    [...hits.children].forEach((item, index) => {
      item.setAttribute("aria-selected", String(index === chosen));
      if (index === chosen) {
        item.scrollIntoView({ block: "nearest" });
      }
    });
    if (chosen >= 0) {
      words.setAttribute("aria-activedescendant", "hit-" + chosen);
    } else {
      words.removeAttribute("aria-activedescendant");
    }
  }

  function move(by) {
    const links = hits.querySelectorAll("a").length;
    if (links > 0) {
      chosen = (chosen + by + links) % links;
      mark();
    }
  }

  words.addEventListener("focus", load);
  words.addEventListener("input", () => { load(); show(); });
  words.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") {
      move(1);
    } else if (event.key === "ArrowUp") {
      move(-1);
    } else if (event.key === "Enter" && chosen >= 0) {
      location.href = hits.querySelectorAll("a")[chosen].href;
    } else if (event.key === "Escape") {
      words.value = "";
      show();
      words.blur();
    } else {
      return;
    }
    event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/u.test(document.activeElement.tagName);
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      words.focus();
      words.select();
    }
  });
  document.addEventListener("click", (event) => {
    if (!event.target.closest(".search")) {
      hits.hidden = true;
      words.setAttribute("aria-expanded", "false");
    }
  });
  // What a link leads to may be folded.
  function unfold() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const fold = target && target.closest("details");
    if (fold) {
      fold.open = true;
      target.scrollIntoView();
    }
  }
  window.addEventListener("hashchange", unfold);
  unfold();
})();

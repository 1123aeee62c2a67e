// Tells what is known of the chosen item, and who says so.

function createPanel(panel, items, choose, showMore) {
  let chosen = null;

  function chip(word, words = word) {
    return make("span", "chip " + word, words);
  }

  function go(item, words) {
    const button = make("button", "go", words);
    button.type = "button";
    button.dir = "auto";
    button.addEventListener("click", () => choose(item, true));
    return button;
  }

  function top(title) {
    const close = make("button", "close", "×");
    close.type = "button";
    close.setAttribute("aria-label", "Close");
    close.addEventListener("click", hide);
    const heading = make("h2", "", title);
    heading.dir = "auto";
    return make("div", "top", "", heading, close);
  }

  function sources(evidence) {
    const list = make("ul", "sources", "");
    for (const said of evidence) {
      const name = make("strong", "", nameOf(said.name || said.source));
      name.dir = "auto";
      const entry = make("li", "", "", chip(said.status), " ", name);
      for (const locator of said.locators) {
        entry.append(make("div", "quiet", locator));
      }
      list.append(entry);
    }
    return evidence.length === 0 ? make("p", "quiet", "No source is named.") : list;
  }

  function steps(box, title, links, otherOf) {
    if (links.length === 0) {
      return [];
    }
    const list = make("ul", "steps", "");
    for (const link of links) {
      const how = go(link, link.data.label + " · " + sourcesOf(link.data));
      how.style.fontWeight = "normal";
      const doubt = link.data.status === "asserted" ? [] : [chip(link.data.status)];
      list.append(make("li", "", "", chip(link.data.channel), " ", ...doubt, go(otherOf(link), nameOf(otherOf(link).data.name)),
        make("div", "", "", how)));
    }
    return [make("h3", "", title), list];
  }

  // The siblings that a box stands for, and the way to what it hides.
  function more(box, members, hidden) {
    if (members.length === 0 && hidden === 0) {
      return [];
    }
    const button = make("button", "members-of", members.length > 0 ? "Show each as a box" : `Show ${hidden} more next to it`);
    button.type = "button";
    button.addEventListener("click", () => showMore(box));
    const list = make("ul", "members", "");
    for (const member of members) {
      const name = make("strong", "", nameOf(member.name));
      name.dir = "auto";
      list.append(make("li", "", "", name, make("span", "quiet", " " + member.remarks)));
    }
    return [make("p", "", "", button), list];
  }

  function ofBox(box) {
    const words = [box.data.kind, box.data.remarks, box.data.released ? "" : "not published"];
    const { members, hidden } = box.data;
    const title = members.length === 0 ? nameOf(box.data.name) : box.data.name.slice(0, box.data.name.indexOf(":"));
    return [top(title), ...more(box, members, hidden),
      make("p", "quiet", words.filter((word) => word !== "").join(" · ")),
      ...steps(box, "Comes from", box.links.filter((link) => link.child === box), (link) => link.parent),
      ...steps(box, "Led to", box.links.filter((link) => link.parent === box), (link) => link.child)];
  }

  function ofLink(link) {
    const { data } = link;
    return [top(data.label || data.channel),
      make("p", "", "", chip(data.channel), " ", chip(data.status)),
      make("p", "", "", go(link.child, nameOf(link.child.data.name)), make("span", "quiet", " from "),
        go(link.parent, nameOf(link.parent.data.name))),
      make("p", "", data.detail),
      make("h3", "", "Who says so"), sources(data.evidence)];
  }

  function ofMoment({ data }) {
    const other = data.preferred ? [] : [make("p", "", "Sources disagree, and another date is better supported.")];
    return [top(nameOf(data.name)),
      make("p", "", "", chip(data.status, data.standing), " " + data.label + " " + data.date),
      make("p", "quiet", [data.kind, data.family].filter((word) => word !== "").join(" · ")), ...other,
      make("h3", "", data.coarser.length === 0 ? "Who says so" : "Who says " + data.date), sources(data.evidence),
      ...data.coarser.flatMap((said) => [make("h3", "", "Who says " + said.date), make("p", "quiet", said.remarks),
        sources(said.evidence)])];
  }

  function mark() {
    const near = new Set();
    if (chosen?.kind === "box") {
      chosen.links.forEach((link) => near.add(link).add(link.child).add(link.parent));
    } else if (chosen?.kind === "link") {
      near.add(chosen.child).add(chosen.parent);
    }
    for (const item of items) {
      item.element.classList.toggle("chosen", item === chosen);
      item.element.classList.toggle("near", near.has(item));
    }
  }

  function show(item) {
    chosen = item;
    panel.replaceChildren(...(item.kind === "box" ? ofBox(item) : item.kind === "link" ? ofLink(item) : ofMoment(item)));
    panel.hidden = false;
    panel.scrollTop = 0;
    mark();
  }

  // Gives back what was chosen, so that the focus can return to it.
  function hide() {
    const before = chosen;
    chosen = null;
    panel.hidden = true;
    mark();
    before?.element.focus({ preventScroll: true });
    return before;
  }

  return { show, hide };
}

"use strict";
(function () {
  const form = document.querySelector(".tools");
  if (!form) return;
  const place = document.getElementById("findings");
  const query = document.getElementById("query");
  const rule = document.getElementById("rule");
  const file = document.getElementById("file");
  const group = document.getElementById("group");
  const shown = document.getElementById("shown");
  const levels = Array.from(form.querySelectorAll("[name=level]"));
  const names = Object.fromEntries(levels.map((box) => [box.value, box.parentElement.textContent.trim()]));
  const order = levels.map((box) => box.value);
  const findings = Array.from(place.querySelectorAll("article")).map((node, number) => ({
    node: node, number: number, level: node.dataset.level, rule: node.dataset.rule, name: node.dataset.name,
    file: node.dataset.file, text: node.textContent.toLowerCase(),
  }));
  const sortings = {
    severity: (a, b) => order.indexOf(a.level) - order.indexOf(b.level),
    rule: (a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
    file: (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0),
  };
  const titles = {
    severity: (finding) => names[finding.level],
    rule: (finding) => (finding.rule + " " + finding.name).trim(),
    file: (finding) => finding.file,
  };

  function arrange() {
    const by = group.value;
    const sorted = findings.slice().sort((a, b) => sortings[by](a, b) || a.number - b.number);
    const sections = [];
    let title = null;
    for (const finding of sorted) {
      if (titles[by](finding) !== title) {
        title = titles[by](finding);
        const section = document.createElement("section");
        const heading = document.createElement("h2");
        const count = document.createElement("span");
        section.className = "group";
        count.className = "count";
        heading.append(title + " ", count);
        section.append(heading);
        sections.push(section);
      }
      sections[sections.length - 1].append(finding.node);
    }
    place.replaceChildren(...sections);
    filter();
  }

  function filter() {
    const words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
    const chosen = new Set(levels.filter((box) => box.checked).map((box) => box.value));
    let count = 0;
    for (const finding of findings) {
      const fits = chosen.has(finding.level) && (!rule.value || rule.value === finding.rule) &&
        (!file.value || file.value === finding.file) && words.every((word) => finding.text.includes(word));
      finding.node.hidden = !fits;
      count += fits;
    }
    for (const section of place.querySelectorAll(".group")) {
      const left = section.querySelectorAll("article:not([hidden])").length;
      section.hidden = !left;
      section.querySelector(".count").textContent = left;
    }
    const all = findings.length.toLocaleString("en");
    shown.textContent = count === findings.length ? "All " + all + " shown" : count.toLocaleString("en") + " of " + all + " shown";
  }

  function open() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target instanceof HTMLDetailsElement) target.open = true;
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", filter);
  form.addEventListener("change", (event) => (event.target === group ? arrange() : filter()));
  form.addEventListener("reset", () => setTimeout(arrange));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
    event.preventDefault();
    query.focus();
  });
  addEventListener("hashchange", open);
  form.hidden = false;
  arrange();
  open();
})();

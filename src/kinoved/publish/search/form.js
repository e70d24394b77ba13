/* The search form of a site made by kinoved. It works from a disk as from a server: what finds pages
   is a script, loaded when the reader begins to search, and nothing is sent anywhere. */
(() => {
  "use strict";

  const MOST_SHOWN = 50;

  function bind(form) {
    const words = JSON.parse(form.dataset.words);
    const whole = form.dataset.search === "whole";
    const input = form.querySelector("input");
    const panel = form.querySelector(".search-panel");
    const count = form.querySelector(".search-count");
    const results = form.querySelector(".search-results");
    let asked = false;
    let telling = 0;

    function begin() {
      if (asked) return;
      asked = true;
      const script = document.createElement("script");
      script.src = form.dataset.index;
      script.onload = show;
      script.onerror = () => { asked = false; say(words.failed); };
      document.head.append(script);
    }

    function say(sentence) {
      /* A screen reader hears the count once the reader pauses, not at each letter. */
      clearTimeout(telling);
      telling = setTimeout(() => { count.textContent = sentence; }, 150);
    }

    function show() {
      const query = input.value.trim();
      panel.hidden = !query;
      if (!query) { results.replaceChildren(); say(""); return; }
      if (!window.kinovedSearch) { say(words.loading); begin(); return; }
      const found = kinovedSearch.find(query);
      const shown = found.slice(0, MOST_SHOWN);
      results.replaceChildren(...shown.map(entry));
      const sentence = !found.length ? words.nothing : shown.length < found.length ? words.shown : words.found;
      say(sentence.replace("{count}", found.length).replace("{shown}", shown.length).replace("{query}", () => query));
    }

    function entry({ page, title }) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = form.dataset.root + page.address;
      link.append(part("search-title", page.title));
      if (page.year && page.kind === "film") link.append(" ", part("search-year", page.year));
      if (title) link.append(" ", part("search-other", title));
      link.append(" ", part("search-kind", words.kinds[page.kind]));
      item.append(link);
      return item;
    }

    function part(name, text) {
      const made = document.createElement(name === "search-title" || name === "search-other" ? "bdi" : "span");
      made.className = name;
      made.textContent = text;
      return made;
    }

    function move(event, step) {
      const links = [...results.querySelectorAll("a")];
      const at = links.indexOf(document.activeElement);
      if (!links.length || (at < 0 && step < 0)) return;
      event.preventDefault();
      (links[at + step] ?? (at + step < 0 ? input : links[at])).focus();
    }

    function clear() {
      input.value = "";
      show();
      input.focus();
    }

    form.addEventListener("keydown", event => {
      if (event.key === "ArrowDown") move(event, 1);
      else if (event.key === "ArrowUp") move(event, -1);
      else if (event.key === "Escape" && input.value) { event.preventDefault(); clear(); }
    });
    input.addEventListener("focus", begin, { once: true });
    input.addEventListener("input", show);
    if (whole) {
      form.addEventListener("submit", event => {
        event.preventDefault();
        results.querySelector("a")?.focus();
      });
      const query = new URLSearchParams(location.search).get("q");
      if (query) { input.value = query; show(); }
      /* On the way back a browser fills the field in again, after the page has loaded. */
      addEventListener("pageshow", show);
    } else {
      /* Some browsers do not focus a link that is clicked: the panel must not vanish under it. */
      panel.addEventListener("mousedown", event => event.preventDefault());
      form.addEventListener("focusout", event => {
        if (!form.contains(event.relatedTarget)) panel.hidden = true;
      });
      form.addEventListener("focusin", () => { panel.hidden = !input.value.trim(); });
    }
  }

  for (const form of document.querySelectorAll("form[data-search]")) bind(form);
})();

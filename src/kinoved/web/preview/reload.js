/* Only in a preview: loads the page again after each build, and says what kept one from being done. */
{
  let first = null;
  const bar = document.createElement("p");
  bar.setAttribute("role", "alert");
  bar.style.cssText = "position:fixed;inset:auto 0 0 0;margin:0;padding:1rem;z-index:9;background:#8a0b12;color:#fff;font:1rem/1.4 sans-serif";
  new EventSource("NEWS").onmessage = event => {
    const { built, fault } = JSON.parse(event.data);
    first ??= built;
    if (built !== first) location.reload();
    bar.textContent = fault;
    if (fault) document.body.append(bar);
    else bar.remove();
  };
}

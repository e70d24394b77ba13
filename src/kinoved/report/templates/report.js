// Opens the note that an address leads to; without it a reader opens the note by hand.
function open() {
  const note = document.getElementById(location.hash.slice(1));
  if (note && note.tagName === "DETAILS") {
    note.open = true;
    note.firstElementChild.focus({ preventScroll: true });
  }
}
addEventListener("hashchange", open);
addEventListener("keydown", (event) => {
  const note = event.key === "Escape" && document.activeElement.closest("details[open]");
  if (note) {
    note.open = false;
    note.firstElementChild.focus();
  }
});
open();

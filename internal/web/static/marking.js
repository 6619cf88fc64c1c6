// A stretch that is selected in the text becomes the place of the statement. Places are
// in bytes of the whole text, which no browser counts by itself.
const form = document.querySelector("form.marking");
const bytes = (s) => new TextEncoder().encode(s).length;
const chosen = form.querySelector("output.chosen");
document.querySelector(".scripted").hidden = false;

const paragraphOf = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest("[data-start]");

// marked is the selection as far as it is in one paragraph; null where there is none.
function marked() {
  const selection = document.getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const paragraph = paragraphOf(range.startContainer);
  if (!paragraph || !form.contains(paragraph)) return null;
  if (paragraphOf(range.endContainer) !== paragraph) range.setEnd(paragraph, paragraph.childNodes.length);
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const all = range.toString();
  const words = all.trim();
  if (!words) return null;
  const start = Number(paragraph.dataset.start) + bytes(before.toString() + all.slice(0, all.indexOf(words)));
  return { paragraph: paragraph.dataset.paragraph, start, end: start + bytes(words), words };
}

function fill(values) {
  for (const name of ["paragraph", "start", "end", "words"]) form.elements[name].value = values?.[name] ?? "";
}

function tell(words, paragraph) {
  if (chosen) chosen.value = `Paragraph ${paragraph}: “${words}”`;
}

// A selection counts until another, or a sentence, is chosen: a click on the button must
// not take it away.
function select() {
  const stretch = marked();
  if (!stretch) return;
  fill(stretch);
  form.querySelectorAll("input[name=sentence]:checked").forEach((radio) => { radio.checked = false; });
  tell(stretch.words, stretch.paragraph);
}

document.addEventListener("selectionchange", select);

form.addEventListener("change", (event) => {
  if (event.target.name !== "sentence") return;
  if (marked()) { // the end of a drag is a click on the sentence, too
    select();
    return;
  }
  fill(null);
  tell(event.target.parentElement.textContent, paragraphOf(event.target).dataset.paragraph);
});

// With the keyboard: the arrows walk through a paragraph by words, with Shift they mark.
for (const paragraph of form.querySelectorAll("[data-start]")) {
  paragraph.tabIndex = 0;
  paragraph.addEventListener("keydown", (event) => {
    if (event.target !== paragraph || !["ArrowLeft", "ArrowRight"].includes(event.key)) return;
    event.preventDefault();
    const selection = document.getSelection();
    if (!selection.focusNode || paragraphOf(selection.focusNode) !== paragraph) selection.collapse(paragraph, 0);
    selection.modify(event.shiftKey ? "extend" : "move", event.key === "ArrowRight" ? "forward" : "backward", "word");
  });
}

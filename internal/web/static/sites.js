// The review of sites as one goes: each tick is kept at once and the yield is
// counted anew. Without this file the page's buttons do the same.

const form = document.querySelector("#review");
const status = document.querySelector("#kept");
const waiting = new Map(); // by site: its choice, not sent yet
let sending = false;
let broken = false; // something couldn't be kept: nothing more is sent before a look

function versionFields() {
  return document.querySelectorAll('input[name="version"]');
}

// choice reads what the boxes of a site say.
function choice(site) {
  const use = form.querySelector(`input[name="use"][value="${site}"]`);
  const keep = form.querySelectorAll(`input[name="keep-${site}"]:checked`);
  return { site, use: use.checked, keep: Array.from(keep, (box) => Number(box.value)) };
}

// varies says whether copies would differ there, as far as the page alone can tell:
// what the text has itself has no box.
function varies(c) {
  return c.use && c.keep.length > 0;
}

function paint(c) {
  const off = !varies(c);
  for (const words of document.querySelectorAll(`[data-site="${c.site}"]`)) words.classList.toggle("off", off);
  for (const entry of document.querySelectorAll(`[data-place="${c.site}"]`)) entry.classList.toggle("off", off);
}

function number(n) {
  return n.toLocaleString("en");
}

function quoted(words) {
  return words > 0 ? `about ${number(words)} quoted words` : "more words than it has";
}

function show(page) {
  const values = {
    sites: number(page.yield.sites), copies: number(page.copies),
    bits: page.yield.bits.toFixed(1), per100: page.yield.bitsPer100Words.toFixed(1),
    alone: quoted(page.needed.alone), two: quoted(page.needed.two),
  };
  for (const field of document.querySelectorAll("[data-yield]")) field.textContent = values[field.dataset.yield];
  for (const field of versionFields()) field.value = page.version;
}

function copies() {
  return Number(document.querySelector("#copies").value) || 0;
}

// send sends what waits, one request after the other, so that each names the
// version that the one before made.
async function send() {
  if (sending || broken || waiting.size === 0) return;
  sending = true;
  const choices = [...waiting.values()];
  waiting.clear();
  try {
    const answer = await fetch(`/api/drafts/${form.dataset.draft}/sites`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ version: Number(versionFields()[0].value), copies: copies(), changes: { choices } }),
    });
    const body = await answer.json();
    if (!answer.ok) throw new Error(body.detail || "it could not be kept");
    show(body);
    status.textContent = "Kept.";
  } catch (error) {
    broken = true;
    status.textContent = `Not kept: ${error.message}. Load the page again to go on.`;
    status.className = "bad-note";
  }
  sending = false;
  send();
}

form.addEventListener("change", (event) => {
  const entry = event.target.closest("[data-place]");
  if (!entry) return;
  const c = choice(Number(entry.dataset.place));
  paint(c);
  waiting.set(c.site, c);
  status.textContent = "Keeping …";
  send();
});

// What is selected in the text is filled into the form for words of one's own.
function occurrences(text, words) {
  const at = [];
  for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) at.push(i);
  return at;
}

document.addEventListener("mouseup", () => {
  const chosen = document.getSelection();
  const words = chosen.toString();
  if (!words.trim() || chosen.rangeCount === 0) return;
  const range = chosen.getRangeAt(0);
  const paragraph = range.startContainer.parentElement.closest("[data-paragraph]");
  const fields = document.querySelector("#words-form");
  if (!fields || !fields.words || !paragraph || !paragraph.contains(range.endContainer)) return;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const text = paragraph.textContent;
  const from = before.toString().length;
  const exact = text.slice(from, from + range.toString().length);
  const all = occurrences(text, exact);
  document.querySelector("#add").open = true;
  fields.paragraph.value = paragraph.dataset.paragraph;
  fields.words.value = exact;
  fields.occurrence.value = all.length > 1 ? all.indexOf(from) + 1 : "";
});

// What the terms mean, as they are filled in. Without this file the page says it
// once they are kept.

const form = document.querySelector("#terms-form");
const meaning = document.querySelector("#meaning");
let asked = 0; // counts the questions, so that a late answer to an old one is dropped
let later;

async function ask() {
  const mine = ++asked;
  const answer = await fetch(form.action + "/meaning", { method: "POST", redirect: "error", body: new URLSearchParams(new FormData(form)) });
  if (mine !== asked || (answer.status !== 200 && answer.status !== 422)) return;
  meaning.innerHTML = await answer.text();
}

form.addEventListener("input", () => {
  clearTimeout(later);
  later = setTimeout(() => ask().catch(() => {}), 250); // offline, the page stays as it is
});

// A time is most likely meant where the clerk is.
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
for (const zone of document.querySelectorAll("[data-zone]")) {
  const time = zone.parentElement.querySelector("[type=datetime-local]");
  if (here && !time.value && zone.value === "UTC") zone.value = here;
}

// The slider shows each moment as it is passed, and leaves its address behind.
let asked = 0;

function query(form) {
  return new URLSearchParams(new FormData(form)).toString();
}

async function show(form) {
  const mine = ++asked;
  const response = await fetch(`${form.getAttribute("action")}/answer?${query(form)}`);
  if (!response.ok || mine !== asked) return;
  const html = await response.text();
  if (mine !== asked) return;
  const answer = document.querySelector("#answer");
  answer.innerHTML = html;
  history.replaceState(null, "", `${form.getAttribute("action")}?${query(form)}`);
  ready();
  document.querySelector("#moment")?.focus();
}

function ready() {
  const form = document.querySelector("form.slider");
  if (!form) return;
  form.querySelector("button").hidden = true;
  form.querySelector("input[type=range]").addEventListener("input", () => {
    form.querySelector("output").value = form.querySelector("input[type=range]").value;
    show(form);
  });
}

ready();

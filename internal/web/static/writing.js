// The counts follow the chips as they are ticked. The house works them out; the text
// isn't sent anywhere.
const form = document.querySelector("form.writing");
let asked = 0;

async function show() {
  const mine = ++asked;
  const query = new URLSearchParams(new FormData(form));
  query.delete("version");
  const response = await fetch(`${form.getAttribute("action")}/answer?${query}`);
  if (!response.ok || mine !== asked) return;
  const html = await response.text();
  if (mine !== asked) return;
  document.querySelector("#answer").innerHTML = html;
  history.replaceState(null, "", `${form.getAttribute("action")}?${query}`);
}

// The cheapest chips are ticked where they are.
function propose(event) {
  event.preventDefault();
  for (const [name, value] of new URL(event.currentTarget.href).searchParams) {
    const chip = form.querySelector(`input[type=radio][name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`);
    if (chip) chip.checked = true;
  }
  show();
}

if (form) {
  form.addEventListener("change", (event) => { if (event.target.type === "radio") show(); });
  document.querySelector("#propose")?.addEventListener("click", propose);
}

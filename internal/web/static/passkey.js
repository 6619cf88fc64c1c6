// Passkeys: asks the server what to ask the device, asks the device, and brings
// back what it says. Without this script the forms stay hidden.
"use strict";

async function post(address, body) {
  const answer = await fetch(address, {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body), credentials: "same-origin",
  });
  const said = await answer.json();
  if (said.next) location.assign(said.next);
  else if (!answer.ok) throw new Error(said.error);
  return said;
}

async function device(kind, options) {
  if (kind === "create") {
    return navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options.publicKey) });
  }
  return navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options.publicKey) });
}

function words(error) {
  if (error.name === "NotAllowedError") return "Your device didn’t answer, or you stopped it. Nothing was changed.";
  if (error.name === "InvalidStateError") return "This device has a passkey for you already.";
  return error.message || "That didn’t work.";
}

async function run(form) {
  const options = await post(form.dataset.begin, {});
  if (!options.publicKey) return; // on the way to another page
  const credential = await device(form.dataset.passkey, options);
  await post(form.dataset.finish, { name: form.elements.name?.value ?? "", credential: credential.toJSON() });
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  const note = form.querySelector("[role=alert]");
  const button = form.querySelector("button");
  form.hidden = false;
  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
    button.disabled = true;
    note.textContent = "This browser can’t use passkeys here.";
    note.hidden = false;
  }
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    note.hidden = true;
    button.disabled = true;
    try {
      await run(form);
    } catch (error) {
      note.textContent = words(error);
      note.hidden = false;
    }
    button.disabled = false;
  });
}

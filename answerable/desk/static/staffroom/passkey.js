/* Passkeys: asks the browser for one, and hands the answer to the form that stands around the button. */
(() => {
  "use strict";
  const able = window.PublicKeyCredential?.parseRequestOptionsFromJSON && window.PublicKeyCredential?.parseCreationOptionsFromJSON;
  /* A browser keeps passkeys under a name; at a bare number it refuses them. */
  const nameless = /^[\d.]+$|^\[/.test(location.hostname);

  async function question(form) {
    if (form.dataset.passkeyOptions) return JSON.parse(form.dataset.passkeyOptions);
    const answer = await fetch(form.action, { headers: { Accept: "application/json" } });
    if (!answer.ok) throw new Error("no question");
    return (await answer.json()).request_options;
  }

  async function answer(form) {
    const asked = await question(form);
    const options = asked.publicKey || asked;
    if (form.dataset.passkey !== "make") {
      return navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
    }
    options.authenticatorSelection = {
      ...options.authenticatorSelection, residentKey: "required", requireResidentKey: true, userVerification: "required",
    };
    return navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) });
  }

  for (const form of document.querySelectorAll("form[data-passkey]")) {
    const button = form.querySelector("[data-passkey-use]");
    const said = form.querySelector("[data-passkey-said]");
    if (!able || nameless) {
      button.disabled = true;
      said.textContent = nameless
        ? "A passkey belongs to a name, and this address is a number. Open this page by its name, such as localhost."
        : "This browser knows no passkeys. Please choose another way.";
      continue;
    }
    form.hidden = false;
    button.addEventListener("click", async () => {
      said.textContent = "";
      button.disabled = true;
      try {
        form.elements.credential.value = JSON.stringify((await answer(form)).toJSON());
        form.submit();
      } catch {
        said.textContent = "The passkey was not used. You can try again, or choose another way.";
        button.disabled = false;
      }
    });
  }
})();

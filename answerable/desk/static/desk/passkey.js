/* Signs with a passkey instead of a password, where the browser and the one who signs have one. */
(() => {
  "use strict";
  const form = document.getElementById("sign-form");
  const button = document.getElementById("sign-passkey");
  const signed = document.getElementById("passkey-form");
  /* A browser keeps passkeys under a name; at a bare number it refuses them. */
  if (/^[\d.]+$|^\[/.test(location.hostname)) return;
  if (!form || !button || !signed || !form.hasAttribute("data-has-passkey")) return;
  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) return;
  button.hidden = false;

  async function ask() {
    const token = new FormData();
    token.append("csrfmiddlewaretoken", form.elements.csrfmiddlewaretoken.value);
    const answer = await fetch(form.dataset.passkey, { method: "POST", body: token });
    const question = await answer.json();
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(question.publicKey || question);
    return navigator.credentials.get({ publicKey });
  }

  button.addEventListener("click", async () => {
    let credential;
    try {
      credential = await ask();
    } catch {
      document.getElementById("heard").textContent = "The passkey was not used. Nothing was signed.";
      return;
    }
    /* A form of its own: the empty password of the other one would hold this back. */
    for (const said of ["name", "meaning"]) {
      if (signed.elements[said]) signed.elements[said].value = form.elements[said].value;
    }
    signed.elements.answer.value = JSON.stringify(credential.toJSON());
    signed.requestSubmit();
  });
})();

# The narrow row under every screen of a worker: signs alone, beside that of the language.

sign-person = 🙋
sign-danger = 🆘

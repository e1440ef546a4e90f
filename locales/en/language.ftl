# Shown before a language is chosen: every locale says it in its own language.
language-choose = Please choose your language.
language-button = 🌐

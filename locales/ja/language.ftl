# Shown before a language is chosen: every locale says it in its own language.
language-choose = 言語を選んでください。
language-button = 🌐

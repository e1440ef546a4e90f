# Shown before a language is chosen: every locale says it in its own language.
language-choose = Bạn hãy chọn ngôn ngữ.
language-button = 🌐

# Shown before a language is chosen: every locale says it in its own language.
language-choose = Bạn hãy chọn ngôn ngữ.
language-button = 🌐
# $organisation (String); above the choice, for somebody who has not agreed yet.
language-run_by = <b>Bot này do { $organisation } phụ trách. Miễn phí.</b>

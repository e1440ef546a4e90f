# Red flags: why a matter is important, how soon staff act, and which office is competent.

flag-name-danger = 命の危険
flag-name-violence = 暴力・脅し
flag-name-documents_held = 旅券などの取り上げ
flag-name-deposit_penalty = 保証金・違約金
flag-name-unpaid_wages = 賃金の不払い
flag-name-long_hours = 長時間労働
flag-name-accident = 労働災害
flag-name-other_work = 契約外の仕事
flag-name-overstay = 在留期限の切迫
flag-name-harassment = ハラスメント
flag-name-pregnancy = 妊娠
flag-name-dismissal = 解雇・倒産
flag-name-about_support_staff = 支援スタッフのこと
flag-within-at_once = すぐに
flag-within-same_day = その日のうちに
flag-within-one_day = 1日以内に
flag-within-two_days = 2日以内に
# On the card of the matter. $flag, $urgency, $within (String); $name (String) who of staff has set it, or none; $set_on,
# $set_time (String) when, or none
flag-is = <b>{ $urgency ->
    [red] 🔴
   *[orange] 🟠
} 重要：{ WORD("flag-name", $flag) }</b>（{ WORD("flag-within", $within) }対応）。{ $name ->
    [none] {""}
   *[other] { DAY($set_on) } { $set_time }に{ $name }さんが設定。
}終了できるのは責任者と管理者だけです。
# $office (String) id of an office; $is_sure (String) yes, or no
flag-office = ・担当機関：{ WORD("authority", $office) }{ $is_sure ->
    [yes] {""}
   *[no] （未確認です。確認してください）
}{ $hotline ->
    [none] {""}
   *[other] {" "}☎️ { WORD("hotline", $hotline) }: <b>{ $number }</b>
}
# Where words of the worker look like it. $flag (String)
flag-offered = ❔ 「{ WORD("flag-name", $flag) }」かもしれない言葉があります。そうであれば「{ flag-set }」を押してください。
flag-set = ❗ 重要にする
flag-choose = なぜ重要ですか。🔴は責任者に昼夜を問わずすぐ知らせます。
flag-ask = <b>なぜ重要ですか。</b>🔴は責任者に昼夜を問わずすぐ知らせ、🟠は業務時間の初めに知らせます。
# $flag, $urgency (String); $offered (String) yes where words of the worker look like it, or no
flag-choice = { $urgency ->
    [red] 🔴
   *[orange] 🟠
} { WORD("flag-name", $flag) }{ $offered ->
    [yes] {" "}❔
   *[no] {""}
}
flag-said-set = 重要な相談にしました。
flag-said-kept = 記録しました。
flag-only_managers = これができるのは責任者と管理者だけです。重要な相談だからです。責任者か管理者に頼んでください。
# To one manager or admin, when the office opens. $count (Number) of matters
flag-opening = <b>🟠 重要な相談が{ $count }件あります。</b>開いて確認してください。一覧は/queueです。
# $number (String)
flag-open = 番号{ $number }

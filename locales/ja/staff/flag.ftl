# Red flags: why a matter is important, how soon staff act, and which office is competent.

flag-name-danger = 命の危険
flag-name-violence = 暴力・脅し
flag-name-documents_held = 旅券・在留カードの取り上げ
flag-name-deposit_penalty = 保証金・違約金
flag-name-unpaid_wages = 賃金の不払い
flag-name-long_hours = 長時間労働
flag-name-accident = 労働災害
flag-name-other_work = 契約外の仕事・別会社での就労
flag-name-overstay = 在留期間の満了・超過
flag-name-harassment = ハラスメント
flag-name-pregnancy = 妊娠
flag-name-dismissal = 解雇・倒産・廃業
flag-name-about_support_staff = 支援スタッフについての苦情
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
}終了できるのは支援責任者と管理者だけです。
# $office (String) id of an office; $is_sure (String) yes, or no
flag-office = ・担当の窓口：{ WORD("authority", $office) }{ $is_sure ->
    [yes] {""}
   *[no] （担当かどうかは未確認です。確認してください）
}{ $hotline ->
    [none] {""}
   *[other] {" "}☎️ { WORD("hotline", $hotline) }：<b>{ $number }</b>
}
# Where words of the worker look like it. $flag (String)
flag-offered = ❔ 「{ WORD("flag-name", $flag) }」に当たるかもしれない言葉があります。当たる場合は「{ flag-set }」を押してください。
flag-set = ❗ 重要にする
flag-choose = なぜ重要ですか。🔴は昼夜を問わず、支援責任者にすぐ知らせます。
flag-ask = <b>なぜ重要ですか。</b>🔴は昼夜を問わずすぐに、🟠は受付時間が始まったときに、支援責任者に知らせます。
# $flag, $urgency (String); $offered (String) yes where words of the worker look like it, or no
flag-choice = { $urgency ->
    [red] 🔴
   *[orange] 🟠
} { WORD("flag-name", $flag) }{ $offered ->
    [yes] {" "}❔
   *[no] {""}
}
flag-clear = ✖️ 重要ではない（責任者のみ）
flag-said-cleared = 「重要」を取り消しました。
flag-worker_said = 本人が重要だと伝えているため、「重要」のままになります。
flag-said-set = 重要な相談にしました。
flag-said-kept = 記録しました。
flag-only_managers = 重要な相談のため、これができるのは支援責任者と管理者だけです。支援責任者か管理者に頼んでください。
# To one manager or admin, when the office opens. $count (Number) of matters
flag-opening = <b>🟠 重要な相談が{ $count }件、対応を待っています。</b>開いて確認してください。一覧は /queue で見られます。
# $number (String)
flag-open = 番号{ $number }

# スタッフのホーム。数字は今の件数。

home-text =
    <b>ホーム</b>
    数字は今の件数です。このチャットに入力すると、管理番号・氏名・所属機関・相談番号・メッセージの言葉から探します。だれにも送信しません。
home-text-reader =
    <b>ホーム</b>
    数字は今の件数です。このチャットに入力すると、管理番号・氏名・所属機関・相談番号から探します。だれにも送信しません。
home-own_name = ✍️ ご自分の氏名を登録する
home-button = ⌂ ホーム
# $red, $overdue, … (Number) how many there are now; $export is of kinds of files
home-part-red = 🔴 至急 { $red }
home-part-overdue = ⏰ 期限超過 { $overdue }
home-part-ours = 📥 回答待ち { $ours }
home-part-mine = 🙋 自分の担当 { $mine }
home-part-theirs = 💬 返信待ち { $theirs }
home-part-resting = 💤 保留中 { $resting }
home-tasks = ✅ タスク { $tasks }
home-interviews = 🗓 今日の面談 { $interviews }
home-held = 🗓 面談の記録
home-roster = 👥 名簿 { $roster }
home-invitations = ✉️ 招待 { $invitations }
home-filings = 🏛 届出の記録 { $filings }
home-complaints = 🔒 グループ外 { $complaints }
home-facts = 📚 情報の確認 { $facts }
# $canned (Number) of texts that wait for a manager
home-canned = { $canned ->
    [0] 📋 定型文
   *[other] 📋 定型文 { $canned }
}
# $approvals (Number) of notices
home-approvals = ✋ 承認待ち { $approvals }
home-notices = { $notices ->
    [0] 📣 お知らせ
   *[other] 📣 お知らせ { $notices }
}
home-export = 📤 書き出し { $export }
# $joined (Number) who has joined, and nobody has said who it is
home-staff = { $joined ->
    [0] 🪪 スタッフ
   *[other] 🪪 スタッフ（{ $joined }）
}
home-worker = 🏠 本人用のメニュー

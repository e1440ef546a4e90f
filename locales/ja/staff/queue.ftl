# 相談の一覧と、その一つ。本人が書いた言葉は、ここには出ない。

# $part (String) which ones, $count (Number)
queue-list =
    <b>{ WORD("queue-part", $part) }：{ $count }件</b>
    期限を過ぎたもの、期限が近いものの順です。押すと、トピックを開いたり、担当になったりできます。
queue-none = <b>{ WORD("queue-part", $part) }</b>：今はありません。
queue-part-red = 🔴 至急
queue-part-overdue = ⏰ 期限超過
queue-part-ours = 📥 回答待ち
queue-part-mine = 🙋 自分の担当
queue-part-theirs = 💬 本人の返信待ち
queue-part-resting = 💤 保留中
# $standing, $urgency, $readers, $number, $roster_number (String), $due (String) month, day and time
queue-label = { WORD("queue-mark", $standing) }{ $urgency ->
    [red] 🔴
   *[other] {""}
}{ $readers ->
    [group] {""}
   *[other] 🔒
} { $number }{ $roster_number ->
    [none] {""}
   *[other] ・{ $roster_number }
}{ $due ->
    [none] {""}
   *[other] ・{ $due }
}
queue-alarm = <b>🆘 緊急の知らせが続いています。引き受けた責任者・管理者が、まだいません。</b>
queue-mark-new = 📥
queue-mark-ours = 📥
queue-mark-undelivered = 📥
queue-mark-overdue = ⏰
queue-mark-escalated = 📥
queue-mark-theirs = 💬
queue-mark-snoozed = 💤
queue-mark-closed = ✓
queue-standing-new = 新規（まだ回答していません）
queue-standing-ours = 支援スタッフの回答待ち
queue-standing-undelivered = 最後の返事が本人に届いていません
queue-standing-overdue = 期限超過
queue-standing-escalated = エスカレーション済み
queue-standing-theirs = 本人の返信待ち
queue-standing-snoozed = 保留中
queue-standing-closed = 終了
# $number, $readers, $kind, $urgency, $standing, $roster_number, $locale, $name (String) of who has claimed it
queue-one =
    <b>番号{ $number }</b>　{ $readers ->
        [group] { WORD("consultation-kind", $kind) }
       *[other] 🔒 { WORD("complaint-readers", $readers) }
    }{ $urgency ->
        [red] {"　"}🔴 至急
       *[other] {""}
    }
    { WORD("queue-standing", $standing) }
    管理番号：{ $roster_number ->
        [none] 名簿に登録なし
       *[other] { $roster_number }
    }　言語：{ LANGUAGE($locale) }
    担当：{ $name ->
        [none] なし
       *[other] { $name }さん
    }
# $since_on, $since_time, $due_on, $due_time, $until_on, $until_time (String) days and times
queue-since = 待ち始め：{ DAY($since_on) } { $since_time }
queue-due = 回答の期限：{ DAY($due_on) } { $due_time }
queue-until = 保留：{ DAY($until_on) } { $until_time }まで
queue-no_topic = グループの「General」にあります。
queue-claim = 🙋 担当になる
queue-snooze = 💤 保留する
queue-tomorrow = 明日まで
queue-three_days = 3日後まで
# $number (String)
queue-snooze-ask = <b>番号{ $number }をいつまで保留しますか。</b>日付を選ぶか、入力してください。本人が書くと、保留は終わります。
queue-card = 👥 名簿の画面

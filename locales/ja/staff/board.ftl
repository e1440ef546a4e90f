# スタッフグループに固定する状況の一覧と、個人チャットへのボタン。

board-text =
    <b>📌 現在の状況</b>
    { home-part-red }
    { home-part-overdue }
    { home-part-ours }
    { home-part-theirs }
    ☑️ 要対応：期限切れ { $tasks_late }件、今日 { $tasks_today }件、明日以降 { $tasks_later }件
    🗓 今日の面談：{ $interviews }件{ $unstarted ->
        [0] {""}
       *[other] {""}
    ⚠️ ボットをまだ開始していない責任者・管理者：{ $unstarted }名
    }
board-open = ボットを開く

# まとめ：前回から後のことを、内容と所属機関ごとに。

digest-head =
    <b>📋 前回のまとめの後のこと</b>
    対応が必要なことと届出は、/tasks の一覧にあります。
digest-pressing = <b>⚠️ 次のまとめまで待てないこと</b>
digest-subject = <b>{ $title }</b>：{ $count }件{ $first_on ->
    [none] {""}
   *[other] （最も早い日：{ DAY($first_on) }）
}
digest-employer = ・{ $employer ->
    [none] { $people ->
        [none] 当機関
       *[other] { $people }
    }
   *[other] { $people ->
        [none] { $employer }
       *[other] { $employer }：{ $people }
    }
}{ $more ->
    [0] {""}
   *[other] {" "}ほか{ $more }名
}
digest-more = ほかに{ $more }行あります。
digest-title-task-returned = また連絡が取れる方
digest-title-reminder-undone-staff = まだ済んでいない（本人の連絡）
digest-title-duty-noted = 14日以内の届出（随時届出）
digest-title-interview-staff-booked = 面談の時間が決まった方
digest-title-interview-staff-called-off = 本人が面談を取り消した方
digest-title-interview-staff-in-person = 対面の面談を希望する方
digest-title-interview-staff-forgotten = 面談の取り消し（情報の削除を希望）
digest-title-interview-staff-supervisor = 監督者の面談で問題の話があった方
# $notice (String) the number of a notice, or none; $title (String) its title
digest-title-notice_approval-waits = { $notice ->
    [none] 承認を待つお知らせ
   *[other] 承認を待つお知らせ「{ $title }」（番号{ $notice }）
}
digest-title-invitation-reused = 使用済みの招待がまた開かれた方
digest-title-invitation-refused-other_chat = 別のアカウントで招待を開いた方
digest-title-invitation-refused-linked_before = 別の方のチャットで招待が開かれた方
digest-title-invitation-refused-two_job_changes = 転職支援の記録が二つあり、招待を使えなかった方
digest-title-invitation-arrived = 名前の入っていない招待で来た方
# $notice (String) the number of a notice, or none; $title (String) its title
digest-title-notice_running-paused = { $notice ->
    [none] 一時停止中のお知らせ
   *[other] お知らせ（番号{ $notice }）「{ $title }」が一時停止中（再開か中止を）
}
# $notice (String) the number of a notice, or none; $title (String) its title
digest-title-notice_proof-call = { $notice ->
    [none] 緊急のお知らせを未確認：電話してください
   *[other] 緊急のお知らせ「{ $title }」（番号{ $notice }）を未確認：電話してください
}
# $notice (String) the number of what changes an urgent notice, or none; $title (String) its title
digest-title-notice_proof-call-correct = { $notice ->
    [none] 緊急のお知らせの訂正が届いていません：電話してください
   *[other] 緊急のお知らせ「{ $title }」の訂正（番号{ $notice }）が届いていません：電話してください
}
# $notice (String) the number of what changes an urgent notice, or none; $title (String) its title
digest-title-notice_proof-call-take_back = { $notice ->
    [none] 緊急のお知らせの取り消しが届いていません：電話してください
   *[other] 緊急のお知らせ「{ $title }」の取り消し（番号{ $notice }）が届いていません：電話してください
}

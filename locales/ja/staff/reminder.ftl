## Names, for lists, calendars and previews

reminder-name-supervisor_interview = 監督者との定期面談
reminder-name-annual_report = 定期届出（年1回）
reminder-name-registration_renewal = 登録支援機関の登録更新
reminder-name-ad_hoc_notice = 随時届出（14日以内）
reminder-name-job_change_support = 転職支援

## What staff read

reminder-staff-stay_pending = <b>{ $worker }</b>：在留期間の更新を申請しましたが、まだ結果が出ていません。特例期間は{ DAY($deadline) }までです。{ reminder-days-left }この日を過ぎると、適法に在留できなくなります。本人と地方出入国在留管理局に、審査の状況を確認してください。
reminder-staff-total_stay = <b>{ $worker }</b>：記録からの計算では、通算5年の最後の日は{ DAY($deadline) }です。{ reminder-days-left }今後の計画（特定技能２号など）を本人と話してください。通算しない休業や6年目の申出は、約3か月前が目安です。残りが6か月未満になると、移行準備の特定活動（6か月）は使えません。
reminder-staff-interview = <b>{ $worker }</b>：次の定期面談は{ DAY($deadline) }までです。{ reminder-days-left }候補の日時を出してください。
reminder-staff-supervisor_interview = <b>{ $worker }</b>：直接の監督者との次の定期面談は{ DAY($deadline) }までです。{ reminder-days-left }本人の面談とは別に行います。所属機関と日時を決めてください。
reminder-staff-activity_gap = <b>{ $worker }</b>：雇用契約が終わり、新しい契約が確認できていません。{ DAY($deadline) }で、在留資格の活動をしない期間が3か月になります。{ reminder-days-left }実際に求職活動をしているなどの正当な理由がないと、在留資格が取り消されることがあります。求職活動とその記録を手伝ってください。
reminder-staff-preparing_status = <b>{ $worker }</b>：記録からの計算では、移行準備の特定活動は{ DAY($deadline) }に終わります。{ reminder-days-left }在留カードの日付と照合してください。その日より前に、特定技能１号への変更を申請する必要があります。延長は1回、やむを得ない理由がある場合だけです。運転免許を取るための特定活動（55号）は、延長できません。
reminder-staff-annual_report = <b>定期届出（年1回）</b>：前年4月1日から3月31日までの分を、4月1日から提出します。期限は{ DAY($deadline) }です。{ reminder-days-left }支援の全部を委託されている場合は、当機関の担当部分を所属機関に渡し、所属機関が提出します。そのための時間も見込んで準備してください。
reminder-staff-registration_renewal = <b>登録支援機関の登録更新</b>：更新を申請できる最後の日は{ DAY($deadline) }です。{ reminder-days-left }登録がないと、支援の業務を行うことができません。日付は、出入国在留管理庁の案内でも確認してください。
reminder-staff-ad_hoc_notice = <b>随時届出（14日以内）</b>：{ $worker ->
    [none] 届け出る必要があることが起きました。
   *[other] { $worker }について、届け出る必要があることが起きました。
}期限は{ DAY($deadline) }です。{ reminder-days-left }当機関と所属機関のどちらが届け出るかを確認し、届け出たら記録してください。
reminder-staff-job_change_support = <b>{ $worker }</b>：新しい契約が始まるまで、転職支援の義務があります。今週行った支援を記録に追加してください。新しい契約が始まったら、その契約を入力してください。

## The buttons under a worker’s reminder

reminder-help-staff = 🙋 次の期限について、本人が支援を求めています：<b>{ WORD("reminder-name", $kind) }</b>。{ $deadline_on ->
    [none] 期限はありません。
   *[other] 期限は{ DAY($deadline_on) }です。
}
reminder-undone-staff =
    ↩️ <b>まだ終わっていませんでした</b>
    { task-whom }

    { task-about } { task-last-day }
    本人が間違えて「{ reminder-button-done }」と答え、取り消しました。そのために出た「要対応」は閉じました。そのために閉じた「要対応」は、もう一度ここに出ます。
reminder-help-staff-changed = 🙋 次の期限について、本人が支援を求めています：<b>{ WORD("reminder-name", $kind) }</b>。その後で日付が変わり、今はこの種類の期限はありません。
reminder-reply-staff = ↩️ 次の期限の連絡への返信です：<b>{ WORD("reminder-name", $kind) }</b>。{ $deadline_on ->
    [none] 期限はありません。
   *[other] 期限は{ DAY($deadline_on) }です。
}
reminder-reply-staff-changed = ↩️ 次の期限の連絡への返信です：<b>{ WORD("reminder-name", $kind) }</b>。その後で日付が変わり、今はこの種類の期限はありません。

## In the staff group

# $answers (String) one line per answer
job_change-answers =
    <b>転職：本人の回答</b>
    { $answers }
# $opened_on (String) a day; the others: lines, or “none”
job_change-record =
    <b>転職支援の記録</b>
    開始日：{ DAY($opened_on) }

    <b>1. 相談と対応の内容：</b>このトピック

    <b>2. ハローワークへの相談</b>（日時、名称）
    { $hello_work_visits ->
        [none] まだありません
       *[other] { $hello_work_visits }
    }

    <b>3. 候補となる企業</b>（名称、所在地、連絡先）
    { $candidate_employers ->
        [none] まだありません
       *[other] { $candidate_employers }
    }

    <b>4. 担当者（通訳を含む）</b>（氏名、住所）
    { $persons_in_charge ->
        [none] まだありません
       *[other] { $persons_in_charge }
    }

    { $state ->
        [closed] 終了：新しい契約が始まりました。
       *[open] 新しい契約が始まるまで、支援の義務があります。
    }
job_change-add-hello_work_visit = ＋ ハローワークへの相談
job_change-add-candidate_employer = ＋ 候補となる企業
job_change-add-person_in_charge = ＋ 担当者
job_change-close = 新しい契約が始まった
job_change-reopen = 新しい契約はない：再開する
job_change-prompt-hello_work_visit = 相談した日時とハローワークの名称を、このメッセージに返信してください。
job_change-prompt-candidate_employer = 候補となる企業の名称、所在地、連絡先を、このメッセージに返信してください。
job_change-prompt-person_in_charge = 担当者の氏名と住所を、このメッセージに返信してください。通訳の場合は、そう書いてください。
job_change-prompted = 下のボットの質問に返信してください。
job_change-closed = 新しい契約が始まったことを記録しました。
job_change-reopened = 再開しました。新しい契約が始まるまで、支援の義務があります。
job_change-mistake-no-text = この記録に入れられるのは文字だけです。同じ質問に、もう一度返信してください。何も記録していません。
# $longest (Number)
job_change-mistake-long = { $longest }文字以内で返信してください。何も記録していません。
job_change-mistake-closed = この記録は終了しています。何も記録していません。

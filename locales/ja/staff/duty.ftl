# 支援機関の届出などの義務と、届け出ることをスタッフが記録する画面。

duty-button-done = ✓ 対応済み
duty-line = { $place }. { WORD("reminder-name", $reminder) }：{ task-whom }、{ task-last-day }
duty-line-noted = { $place }. { WORD("reminder-name", $reminder) }、{ task-last-day }
duty-line-about = – { WORD("duty-notice", $notice) }：{ duty-whom }
duty-whom = { $employer ->
    [none] { task-whom }
   *[other] { $employer }
}
duty-done = ✓ { WORD("reminder-name", $reminder) }。{ $name }さんが対応しました。
duty-noted =
    <b>14日以内の届出（随時届出）</b>
    { WORD("duty-notice", $notice) }
    対象：{ duty-whom }
    期限：{ DAY($deadline_on) }

    当機関と所属機関のどちらが届け出るかを確認してください。「{ duty-button-done }」が押されるまで、発生日の1日後、7日後、12日後に通知します。
duty-notice-contract_changed = 雇用契約を変更した
duty-notice-contract_ended = 雇用契約が終了した
duty-notice-contract_new = 新しい雇用契約を結んだ
duty-notice-plan_changed = 支援計画を変更した
duty-notice-outsourcing_changed = 支援の委託を変更した
duty-notice-acceptance_difficult = 受入れが困難になった
duty-notice-missing_person = 行方不明者が発生した
duty-notice-standards_not_met = 基準に適合しなくなった
duty-notice-support_impossible = 支援を実施できなくなった
duty-ask-notice = <b>何を届け出ますか。</b>あったことを選んでください。
duty-ask-day = <b>いつのことですか。</b>日付を選ぶか、入力してください。例：2026-11-22
duty-ask-whom = <b>だれについての届出ですか。</b>本人の管理番号か氏名の一部を入力するか、下から選んでください。
duty-whom-employer = 所属機関
duty-whom-nobody = 当機関
duty-ask-employer = { $count ->
    [0] 所属機関はまだ登録されていません。
   *[other] <b>どの所属機関ですか。</b>
}
duty-summary =
    <b>この内容でよろしいですか。</b>

    内容：{ WORD("duty-notice", $notice) }
    発生日：{ DAY($on) }
    対象：{ $about ->
        [none] 当機関
       *[other] { $name }
    }
    届出の期限：{ DAY($deadline_on) }
duty-save = 記録する
duty-saved = 記録しました。スタッフのグループに伝え、「{ duty-button-done }」が押されるまで通知します。
duty-mistake-past = ⚠️ その日から14日が過ぎています。すぐに届け出てください。期限を過ぎたため、通知はできません。この内容は記録していません。

# 支援機関の届出などの義務と、届け出ることをスタッフが記録する画面。

duty-button-done = ✓ 済み
duty-line = { $place }. { WORD("reminder-name", $reminder) }：{ task-whom }、{ task-last-day }
duty-done = ✓ { WORD("reminder-name", $reminder) }。{ $name } さんが行いました。

duty-noted =
    <b>14日以内の届出（随時届出）</b>
    { WORD("duty-notice", $notice) }
    対象：{ task-whom }
    期限：{ DAY($deadline_on) }

    届け出るのは当機関か所属機関か、確認してください。「済み」が押されるまで、あった日の1日後、7日後、12日後にお知らせします。

duty-notice-contract_changed = 雇用契約を変更した
duty-notice-contract_ended = 雇用契約が終了した
duty-notice-contract_new = 新しい雇用契約を結んだ
duty-notice-plan_changed = 支援計画を変更した
duty-notice-outsourcing_changed = 支援の委託を変更した
duty-notice-acceptance_difficult = 受入れが困難になった
duty-notice-missing_person = 行方がわからない人がいる
duty-notice-standards_not_met = 基準に適合しなくなった
duty-notice-support_impossible = 支援を実施できない

duty-ask-notice = <b>何を届け出ますか。</b>あったことを選んでください。
duty-ask-day = <b>いつのことですか。</b>日を選ぶか、入力してください（例：2026-11-22）。
duty-ask-whom = <b>だれのことですか。</b>労働者の番号か名前の一部を入力するか、下から選んでください。
duty-whom-employer = 所属機関
duty-whom-nobody = 当機関
duty-ask-employer = { $count ->
    [0] 名簿に所属機関がありません。
   *[other] <b>どの所属機関ですか。</b>
}
duty-summary =
    <b>これでよいですか。</b>

    内容：{ WORD("duty-notice", $notice) }
    あった日：{ DAY($on) }
    対象：{ $about ->
        [none] 当機関
       *[other] { $name }
    }
    届出の期限：{ DAY($deadline_on) }
duty-save = 記録する
duty-saved = 記録しました。スタッフのグループに伝え、「済み」が押されるまでお知らせします。
duty-mistake-past = ⚠️ その日から14日が過ぎています。すぐに届け出てください。お知らせすることはもうありません。記録していません。

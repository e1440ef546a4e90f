# 実施済みの定期面談：記録を読む、訂正する。

interview-item-remarks = 特記事項
interview-held-list-button = 実施済みの面談
interview-held-list = { $count ->
    [0] 管理番号 { $roster_number } の方についての実施済みの面談は、まだありません。
   *[other] <b>管理番号 { $roster_number } の方についての実施済みの面談</b>
}
interview-held-label = { DAY($held_on) }・{ $interviewee ->
        [supervisor] 監督者
       *[worker] 本人
    }・{ WORD("interview-method", $method) }
interview-held-one =
    <b>実施済みの面談：{ $roster_number }・{ $interviewee ->
        [supervisor] 監督者
       *[worker] 本人
    }</b>
    実施日：{ DAY($held_on) }
    { WORD("interview-method", $method) }
    特記事項：{ $remarks ->
        [none] なし
       *[other] { $remarks }
    }
    項目を押すと、全文を読めます。
interview-held-online =
    オンライン面談の同意：{ $consented_on ->
        [none] 記録がありません
       *[other] { DAY($consented_on) }
    }
    確認したこと：{ $checks ->
        [none] なし
       *[other] { $checks }
    }
    録画の保存場所：{ $recording ->
        [none] 記録がありません
       *[other] { $recording }
    }
    保存の期限：{ $until ->
        [none] 契約が終わってから１年間
       *[other] { DAY($until) } まで
    }
interview-held-item =
    <b>{ WORD("interview-item", $item) }</b>

    { $result ->
        [fine] 問題なし
        [empty] なし
       *[told] { $text }
    }
interview-correct = 訂正する
interview-correct-ask = 正しい内容を入力してください。今の内容と置き換わります。だれが、いつ、どの項目を訂正したかを記録します。
interview-remarks-none = 特記事項なし

interview-staff-forgotten = 面談を中止しました。{ task-worker } の方が情報の削除を希望したためです。{ $on ->
    [none] 日時は決まっていませんでした。
   *[other] { DAY($on) } { $time }（日本時間）は空きました。
}

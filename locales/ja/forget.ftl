## Deleting all of one’s data

forget-button = 🗑 わたしのデータを消す
forget-what =
    <b>わたしのデータを消す</b>

    すぐに消すもの：このチャットの番号、言語、あなたの情報、期限の連絡、条件チェック。続いている相談と、あなたの同意は終わります。
# Where an alarm has not ended
forget-alarm = <b>🆘 緊急の知らせも終わります。その後は、私たちを待たないでください。</b>{ danger-numbers }
# $until (String) an ISO day
forget-stays-until = <b>残るもの：</b>法律で、相談などの支援の記録を{ DAY($until) }まで残します。記録には番号を付けます。名前は別の場所に保存し、公的な記録のためだけに使います。その後、すべて削除します。
# $margin_days (Number)
forget-stays-contract = <b>残るもの：</b>法律で、相談などの支援の記録を、契約が終わってから1年と{ NUMBER($margin_days, useGrouping: 0) }日間残します。契約が終わる日は、まだわかりません。記録には番号を付けます。名前は別の場所に保存し、公的な記録のためだけに使います。その後、すべて削除します。
# $chat_days (Number)
forget-stays-days = <b>残るもの：</b>支援スタッフに相談した内容は、チャットと切り離して{ NUMBER($chat_days, useGrouping: 0) }日間残します。その後、削除します。
forget-stays-held = <b>残るもの：</b>法的な理由で、あなたの記録、情報、条件チェックは今削除できません。少なくともその理由がなくなるまで、番号を付けて残します。
forget-after = その後は、メッセージを送ることも、期限を連絡することもできません。また使いたいときは、いつでも /start で、初めての人として始めることができます。
forget-go-on = 次へ進む
forget-sure = <b>今、データを消しますか。元に戻すことはできません。</b>
forget-yes = 🗑 はい、今すぐ消してください
forget-no = いいえ、そのままにします
# $until (String) an ISO day, or none, $margin_days (Number)
forget-done =
    <b>あなたのデータを消しました。まだ残さなければならないものは、残っています。</b>

    { $until ->
        [none] その記録は、チャットと切り離して残します。契約が終わってから1年と{ NUMBER($margin_days, useGrouping: 0) }日の後、または法的な理由がなくなったときに削除します。
       *[other] その記録は、チャットと切り離して{ DAY($until) }まで残します。その後、削除します。
    }

    { danger-numbers }

    また使いたいときは、/start と送ってください。
# Before that, where an alarm had not ended
forget-alarm_ended = <b>🆘 緊急の知らせは終わりました。これについて前に送ったメッセージは、もう有効ではありません。私たちを待たないでください。</b>

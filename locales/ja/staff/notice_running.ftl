# 送信中のお知らせ：一時停止、再開、中止、再送。

notice_running-not_sending = このお知らせは、いま送信中ではありません。
notice_running-not_paused = このお知らせは、いま一時停止中ではありません。
notice_running-over = このお知らせは、もう送信を終えたか、まだ承認されていません。
notice_running-not_sent = このお知らせは、まだ送られていないか、中止されています。
notice_running-nobody_again = もう一度送れる人はいません。
notice_running-file_gone =
    <b>お知らせ{ $notice }「{ $title }」を止めました。</b>

    Telegramに写真または書類が残っていません。まだ受け取っていない人は待っています。「再開」で、もう一度試します。それでも送れないときは、残りを中止し、「届いていない人への下書きに写す」を押して、もう一度ファイルを付けてください。
notice_running-token = { DAY($on) }、TelegramがBotのトークンを受け付けませんでした。その間、何も送れませんでした。待っていたメッセージは、これから送ります。
notice_running-changed = このお知らせは訂正または取り消されたため、元の文はもう送れません。訂正した場合は、「届いていない人への下書きに写す」を押してください。
notice_running-no_rest = 全員に届いているか、取り消されています。写す相手がいません。
notice_running-correction_cancelled = ↩️ <b>{ $by }さんがお知らせ（番号{ $about }）を取り消しました</b>
    あなたの訂正（番号{ $notice }「{ $title }」）は中止になりました。これ以上だれにも届きません。

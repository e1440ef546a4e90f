reminder_kinds-waiting = 新しい種類の期限の連絡が、まだ有効になっていません：<b>{ WORD("reminder-name", $kind) }</b>。ボットを動かしているコンピューターで次のコマンドを実行するまで、だれにも送りません：<code>{ $command }</code>。このコマンドは、今日だれに送ることになるかを先に表示します。

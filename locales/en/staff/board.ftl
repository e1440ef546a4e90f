# The board pinned in the staff group, and the button that leads into the private chat.

# All (Number) of matters, tasks, interviews and people
board-text =
    <b>📌 How things stand</b>
    { home-part-red }
    { home-part-overdue }
    { home-part-ours }
    { home-part-theirs }
    ☑️ Tasks: { $tasks_late } late, { $tasks_today } today, { $tasks_later } later
    🗓 Interviews today: { $interviews }{ $unstarted ->
        [0] {""}
       *[other] {""}
    ⚠️ Managers and admins who have not started the bot: { $unstarted }
    }
board-open = Open the bot

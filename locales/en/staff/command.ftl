command-queue = Matters that wait, what is due first
command-staff = Who is on the support staff
command-tasks = What staff have to do
command-away = Say until when you are away
command-filing = Note what has to be reported within 14 days
command-facts = Confirm sources and telephone numbers
command-roster = Find a worker: card, invitation, contract
command-export = Take the roster or the log as a workbook
command-complaints = What the staff group does not see
# Regular interviews (定期面談): staff offer times, the worker picks one, staff write down what was said.
command-interviews = Regular interviews: offer times, write down and read the results

## Said to staff

command-evidence = Hidden words of workers, to be decided about
command-remove = Reply with it to a worker’s message: take it out of both chats

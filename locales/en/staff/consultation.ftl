# How far a consultation is, as staff read it; its worker reads my_data-state-….

consultation-state-new = new
consultation-state-waiting_for_staff = waiting for staff
consultation-state-waiting_for_worker = waiting for the worker
consultation-state-escalated = escalated
consultation-state-closed = closed

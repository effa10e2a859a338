# May. Late notes arrive, and with them a standard that nobody had read before.
commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-01 14:33:30 -0700
data <<@@@
notes: ines 05-01
@@@
M 644 inline 1on1s/ines/2026-05-01.md
data <<@@@
---
date: 2026-05-01
owner: dana
with: ines
stance: coaching
---
## Priorities
- Audit text: nine depots of eleven

## Blockers
- none

## Decisions
- York and Derby are written last, since both changed printers in April

## Growth
- Showed that 60% of relabels come from two printer models  [principle:: Are Right, A Lot]  [evidence:: docs/labels/models.md]

## Hard question
What are you avoiding right now?
> What Finance said after the 24th. I have not opened the mail.

## Commitments
escalate:: @sam, the day after

- [ ] @ines reads Finance's mail and answers it #relabel-cost  [output:: the answer, copied to me]  [due:: 2026-05-12]  [id:: ines-0501a]
- [ ] @dana tells Finance that the sheet is late #relabel-cost  [output:: the message]  [due:: 2026-05-08]  [id:: ines-0501b]
@@@

commit refs/heads/main
author Dana Cole <dana@example.com> 2026-04-17 15:30:00 -0700
committer Dana Cole <dana@example.com> 2026-05-04 08:40:00 -0700
data <<@@@
notes: ines 04-17, from my paper notes
@@@
M 644 inline 1on1s/ines/2026-04-17.md
data <<@@@
---
date: 2026-04-17
owner: dana
with: ines
stance: coaching
---
## Priorities
- All eleven depots are tested; text for four is missing #label-audit
- Relabel rate is 1.3%

## Blockers
- none

## Decisions
- The audit report goes to the depots' area leads and to nobody above before they have answered

## Growth
- none

## Hard question
What would you change if you had my job?
> Ask for the report in pieces. Whole, it frightens everybody, me included.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @ines clears the report's outline with the area leads  [output:: two replies]  [due:: 2026-04-29]  [id:: ines-0417a]
- [-] @ines gives Finance the relabel cost for the first quarter: [the cost sheet](docs/labels/cost-q1.md) #relabel-cost  [missed:: 2026-04-24]  [due:: 2026-04-24]  [id:: ines-0417b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-04 09:02:07 -0700
data <<@@@
done ines-0417a
@@@
M 644 inline 1on1s/ines/2026-04-17.md
data <<@@@
---
date: 2026-04-17
owner: dana
with: ines
stance: coaching
---
## Priorities
- All eleven depots are tested; text for four is missing #label-audit
- Relabel rate is 1.3%

## Blockers
- none

## Decisions
- The audit report goes to the depots' area leads and to nobody above before they have answered

## Growth
- none

## Hard question
What would you change if you had my job?
> Ask for the report in pieces. Whole, it frightens everybody, me included.

## Commitments
escalate:: @sam, once it is a day late

- [x] @ines clears the report's outline with the area leads  [output:: two replies]  [due:: 2026-04-29]  [completion:: 2026-05-04]  [id:: ines-0417a]
- [-] @ines gives Finance the relabel cost for the first quarter: [the cost sheet](docs/labels/cost-q1.md) #relabel-cost  [missed:: 2026-04-24]  [due:: 2026-04-24]  [id:: ines-0417b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-06 13:50:08 -0700
data <<@@@
done lee-0423b
@@@
M 644 inline 1on1s/lee/2026-04-23.md
data <<@@@
---
date: 2026-04-23
owner: dana
with: lee
stance: coaching
---
## Follow-up
- [x] lee-0409a  [on:: 2026-04-21]

## Priorities
- Excel: dates done, merged cells next #excel
- Taking slot on-call from Priya in May

## Blockers
- none

## Decisions
- Lee is first responder for slots from 05-11

## Growth
- Found that the old job still ran in Bristol, by reading its log  [principle:: Dive Deep]  [evidence:: PR-474]

## Hard question
What have I not asked you that I should have?
> If the February feedback is still in the drawer. It is not, and thank you for writing the outcome under it.

## Commitments
escalate:: @sam, the next morning

- [ ] @lee does both slot drills with Priya #runbook  [output:: drill log, signed by both]  [due:: 2026-05-06]  [id:: lee-0423a]
- [x] @lee rejects merged cells with a message that names the cell: [the change](https://git.example.com/depots/pr/481) #excel  [due:: 2026-05-06]  [completion:: 2026-05-06]  [id:: lee-0423b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-06 15:33:20 -0700
data <<@@@
notes: ines-0501b is done
@@@
M 644 inline 1on1s/ines/2026-05-01.md
data <<@@@
---
date: 2026-05-01
owner: dana
with: ines
stance: coaching
---
## Priorities
- Audit text: nine depots of eleven

## Blockers
- none

## Decisions
- York and Derby are written last, since both changed printers in April

## Growth
- Showed that 60% of relabels come from two printer models  [principle:: Are Right, A Lot]  [evidence:: docs/labels/models.md]

## Hard question
What are you avoiding right now?
> What Finance said after the 24th. I have not opened the mail.

## Commitments
escalate:: @sam, the day after

- [ ] @ines reads Finance's mail and answers it #relabel-cost  [output:: the answer, copied to me]  [due:: 2026-05-12]  [id:: ines-0501a]
- [x] @dana tells Finance that the sheet is late #relabel-cost  [output:: the message]  [due:: 2026-05-08]  [completion:: 2026-05-06]  [id:: ines-0501b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-06 16:46:13 -0700
data <<@@@
done: lee-0423a
@@@
M 644 inline 1on1s/lee/2026-04-23.md
data <<@@@
---
date: 2026-04-23
owner: dana
with: lee
stance: coaching
---
## Follow-up
- [x] lee-0409a  [on:: 2026-04-21]

## Priorities
- Excel: dates done, merged cells next #excel
- Taking slot on-call from Priya in May

## Blockers
- none

## Decisions
- Lee is first responder for slots from 05-11

## Growth
- Found that the old job still ran in Bristol, by reading its log  [principle:: Dive Deep]  [evidence:: PR-474]

## Hard question
What have I not asked you that I should have?
> If the February feedback is still in the drawer. It is not, and thank you for writing the outcome under it.

## Commitments
escalate:: @sam, the next morning

- [x] @lee does both slot drills with Priya #runbook  [output:: drill log, signed by both]  [due:: 2026-05-06]  [completion:: 2026-05-06]  [id:: lee-0423a]
- [x] @lee rejects merged cells with a message that names the cell: [the change](https://git.example.com/depots/pr/481) #excel  [due:: 2026-05-06]  [completion:: 2026-05-06]  [id:: lee-0423b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-07 11:20:00 -0700
data <<@@@
notes: lee
@@@
M 644 inline 1on1s/lee/2026-05-06.md
data <<@@@
---
date: 2026-05-06
owner: dana
with: lee
stance: coaching
---
## Priorities
- First week as first responder
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-07 11:31:00 -0700
data <<@@@
notes: lee, that was the wrong day
@@@
M 644 inline 1on1s/lee/2026-05-06.md
data <<@@@
---
date: 2026-05-06
owner: dana
with: lee
stance: coaching
void: written under the wrong day; the meeting was on 2026-05-07
---
## Priorities
- First week as first responder
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-07 16:34:04 -0700
data <<@@@
notes: 1:1 with lee
@@@
M 644 inline 1on1s/lee/2026-05-07.md
data <<@@@
---
date: 2026-05-07
owner: dana
with: lee
stance: coaching
---
## Follow-up
- [x] lee-0423a  [on:: 2026-05-06]
- [x] lee-0423b  [on:: 2026-05-06]

## Priorities
- First week as first responder

## Blockers
- none

## Decisions
- Lee mutes what wakes nobody for a reason; he writes the reason

## Growth
- Asked Priya which of his alerts had woken her and deleted all four  [principle:: Earn Trust]  [evidence:: PR-490]

## Hard question
What are you avoiding right now?
> The phone. I have put it in the kitchen and moved it back twice.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @lee writes up the first week on call: [the write-up](docs/oncall/2026-05.md) #runbook  [due:: 2026-05-20]  [id:: lee-0507a]
- [ ] @dana names a third responder  [output:: the name on the rota]  [due:: 2026-05-15]  [id:: lee-0507b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-07 16:57:33 -0700
data <<@@@
done: priya-0427b
@@@
M 644 inline 1on1s/priya/2026-04-27.md
data <<@@@
---
date: 2026-04-27
owner: dana
with: priya
stance: coaching
---
## Follow-up
- [x] priya-0413a  11,400 a month less  [on:: 2026-04-23]

## Priorities
- Handing the slot runbook to Lee

## Blockers
- none

## Decisions
- Lee is first responder for slots from 05-11; Priya is second

## Growth
- Saved two replicas' cost and showed the error budget first  [principle:: Frugality]  [evidence:: PR-1002]

## Hard question
What are you avoiding right now?
> I have not told Lee that his alerts wake me. I will, before the hand-over.

## Commitments
escalate:: @sam, with the reason

- [ ] @priya hands over [the slot runbook](docs/slots-runbook.md) with two drills done #runbook  [due:: 2026-05-08]  [id:: priya-0427a]
- [x] @dana moves the pager schedule  [output:: the new schedule, published]  [due:: 2026-05-08]  [completion:: 2026-05-07]  [id:: priya-0427b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-07 19:03:00 -0700
data <<@@@
notes: theo 04-28 and 05-05, catching up
@@@
M 644 inline 1on1s/theo/2026-04-28.md
data <<@@@
---
date: 2026-04-28
owner: dana
with: theo
stance: coaching
---
## Follow-up
- [ ] theo-0414a  moved to 05-08

## Priorities
- Second dry run

## Blockers
- The replay job failed on four mornings in two weeks  [blocker:: skill]  #flaky-replay

## Decisions
- Let's keep an eye on it

## Growth
- none

## Hard question
What would you change if you had my job?
> Nothing that I can think of.

## Commitments
escalate:: @sam, the day after it is due

- [x] @theo runs the second dry run  [output:: result in the log]  [due:: 2026-05-05]  [completion:: 2026-05-05]  [id:: theo-0428a]

## Private
I keep this talk for after carrier three. I have kept it for after carrier two as well.
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-07 19:05:00 -0700
data <<@@@
notes: theo 05-05
@@@
M 644 inline 1on1s/theo/2026-05-05.md
data <<@@@
---
date: 2026-05-05
owner: dana
with: theo
stance: coaching
---
## Follow-up
- [x] theo-0428a

## Priorities
- Dry run passed

## Blockers
- none

## Decisions
- Carrier three goes over on Friday

## Growth
- none

## Hard question
What have I not asked you that I should have?
> No.

## Commitments
escalate:: @sam, with the reason

- [ ] @theo writes the runbook for reconciliation: [the runbook](docs/recon/runbook.md)  [due:: 2026-05-15]  [id:: theo-0505a]
- [ ] @dana answers Finance's mail about April  [output:: the answer, copied]  [due:: 2026-05-12]  [id:: theo-0505b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-08 13:21:28 -0700
data <<@@@
done priya-0427a
@@@
M 644 inline 1on1s/priya/2026-04-27.md
data <<@@@
---
date: 2026-04-27
owner: dana
with: priya
stance: coaching
---
## Follow-up
- [x] priya-0413a  11,400 a month less  [on:: 2026-04-23]

## Priorities
- Handing the slot runbook to Lee

## Blockers
- none

## Decisions
- Lee is first responder for slots from 05-11; Priya is second

## Growth
- Saved two replicas' cost and showed the error budget first  [principle:: Frugality]  [evidence:: PR-1002]

## Hard question
What are you avoiding right now?
> I have not told Lee that his alerts wake me. I will, before the hand-over.

## Commitments
escalate:: @sam, with the reason

- [x] @priya hands over [the slot runbook](docs/slots-runbook.md) with two drills done #runbook  [due:: 2026-05-08]  [completion:: 2026-05-08]  [id:: priya-0427a]
- [x] @dana moves the pager schedule  [output:: the new schedule, published]  [due:: 2026-05-08]  [completion:: 2026-05-07]  [id:: priya-0427b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-08 14:50:04 -0700
data <<@@@
notes: theo-0414a is done
@@@
M 644 inline 1on1s/theo/2026-04-14.md
data <<@@@
---
date: 2026-04-14
owner: dana
with: theo
stance: rescue
---
## Follow-up
- [x] theo-0317a  I joined for the last two hours  [on:: 2026-04-13]

## Priorities
- Carrier two is over, three working days late
- The replay job fails on some mornings #flaky-replay

## Blockers
- none

## Decisions
- I take carrier three's contract questions

## Growth
- none

## Hard question
Which of your commitments are you least sure of?
> The 20th.

## Commitments
escalate:: @sam, with the reason

- [x] @theo cuts over carrier three  [output:: the log, third page]  [was:: 2026-04-24]  [why:: carrier three asks for a second dry run]  [due:: 2026-05-08]  [completion:: 2026-05-08]  [id:: theo-0414a]
- [x] @dana settles carrier three's contract questions  [output:: answers in the document]  [due:: 2026-04-17]  [completion:: 2026-04-17]  [id:: theo-0414b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-11 13:21:02 -0700
data <<@@@
notes: theo-0505b is done
@@@
M 644 inline 1on1s/theo/2026-05-05.md
data <<@@@
---
date: 2026-05-05
owner: dana
with: theo
stance: coaching
---
## Follow-up
- [x] theo-0428a

## Priorities
- Dry run passed

## Blockers
- none

## Decisions
- Carrier three goes over on Friday

## Growth
- none

## Hard question
What have I not asked you that I should have?
> No.

## Commitments
escalate:: @sam, with the reason

- [ ] @theo writes the runbook for reconciliation: [the runbook](docs/recon/runbook.md)  [due:: 2026-05-15]  [id:: theo-0505a]
- [x] @dana answers Finance's mail about April  [output:: the answer, copied]  [due:: 2026-05-12]  [completion:: 2026-05-11]  [id:: theo-0505b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-11 16:06:18 -0700
data <<@@@
notes: priya
@@@
M 644 inline 1on1s/priya/2026-05-11.md
data <<@@@
---
date: 2026-05-11
owner: dana
with: priya
stance: coaching
---
## Priorities
- Slot API for third-party couriers: build, or extend

## Blockers
- Legal's terms for couriers change the rate limits  [blocker:: politics]  #courier-terms

## Decisions
- Extend. A second API would be a second pager

## Growth
- Argued for less code than her own first proposal held  [principle:: Invent and Simplify]  [evidence:: docs/courier-slots.md]  [level:: L6]  [criterion:: Scope]
  - situation:: three teams wanted the courier slots, and her own proposal of 05-04 was a second API
  - behavior:: wrote the smaller design beside it and read both to Payments and Depot Ops
  - impact:: one pager and not two; the courier pilot began three weeks earlier

## Signals
- Asked for the L6 timeline and brought her own list of missing evidence: "I have scope, I do not have a peer team that changed because of me"  [signal:: promotion]  [trend:: better]

## Hard question
What have I not asked you that I should have?
> If the courier work will be given to the platform team after I have designed it.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @priya settles rate limits with Legal: [signed limits](docs/courier-slots.md#limits) #courier-terms  [due:: 2026-05-22]  [id:: priya-0511a]
- [ ] @dana asks Sam who owns courier slots after launch  [output:: Sam's answer in writing]  [due:: 2026-05-18]  [id:: priya-0511b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-12 13:13:53 -0700
data <<@@@
notes: ines-0501a is done
@@@
M 644 inline 1on1s/ines/2026-05-01.md
data <<@@@
---
date: 2026-05-01
owner: dana
with: ines
stance: coaching
---
## Priorities
- Audit text: nine depots of eleven

## Blockers
- none

## Decisions
- York and Derby are written last, since both changed printers in April

## Growth
- Showed that 60% of relabels come from two printer models  [principle:: Are Right, A Lot]  [evidence:: docs/labels/models.md]

## Hard question
What are you avoiding right now?
> What Finance said after the 24th. I have not opened the mail.

## Commitments
escalate:: @sam, the day after

- [x] @ines reads Finance's mail and answers it #relabel-cost  [output:: the answer, copied to me]  [due:: 2026-05-12]  [completion:: 2026-05-12]  [id:: ines-0501a]
- [x] @dana tells Finance that the sheet is late #relabel-cost  [output:: the message]  [due:: 2026-05-08]  [completion:: 2026-05-06]  [id:: ines-0501b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-12 15:01:26 -0700
data <<@@@
notes: 1:1 with theo
@@@
M 644 inline 1on1s/theo/2026-05-12.md
data <<@@@
---
date: 2026-05-12
owner: dana
with: theo
stance: coaching
---
## Follow-up
- [x] theo-0414a  [on:: 2026-05-08]

## Priorities
- All three carriers are over
- Replay again, twice this week #flaky-replay

## Blockers
- none

## Decisions
- The old batch runs until June

## Growth
- none

## Hard question
Which of your commitments are you least sure of?
> The runbook. There is a lot to write.

## Commitments
escalate:: @sam, the day after

- [ ] @theo turns off the old batch's alerts  [output:: the change, merged]  [due:: 2026-05-18]  [id:: theo-0512a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-12 16:44:59 -0700
data <<@@@
done omar-0430a
@@@
M 644 inline 1on1s/omar/2026-04-30.md
data <<@@@
---
date: 2026-04-30
owner: dana
with: omar
stance: coaching
---
## Follow-up
- [x] omar-0416b  technical lead for routing, a second engineer, nights off

## Priorities
- First full month of the new rota: four pages, none for Omar at night
- Candidate accepted, starts in July

## Blockers
- none

## Decisions
- Omar speaks for routing in Sam's planning round

## Growth
- Wrote three lines about what he needs, and each can be answered with yes or no  [principle:: Are Right, A Lot]  [evidence:: docs/growth/omar.md]

## Hard question
What are you avoiding right now?
> The talk with Sam about the lead role. I do not know what the word means here.

## Commitments
escalate:: @sam, once it is a day late

- [x] @omar writes the routing part of [the half-year plan](docs/plan-2026h2.md)  [due:: 2026-05-13]  [completion:: 2026-05-12]  [id:: omar-0430a]
- [ ] @dana gets Sam's yes or no on the lead role  [output:: Sam's answer, in writing]  [due:: 2026-05-13]  [id:: omar-0430b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-13 12:55:42 -0700
data <<@@@
done lee-0507b
@@@
M 644 inline 1on1s/lee/2026-05-07.md
data <<@@@
---
date: 2026-05-07
owner: dana
with: lee
stance: coaching
---
## Follow-up
- [x] lee-0423a  [on:: 2026-05-06]
- [x] lee-0423b  [on:: 2026-05-06]

## Priorities
- First week as first responder

## Blockers
- none

## Decisions
- Lee mutes what wakes nobody for a reason; he writes the reason

## Growth
- Asked Priya which of his alerts had woken her and deleted all four  [principle:: Earn Trust]  [evidence:: PR-490]

## Hard question
What are you avoiding right now?
> The phone. I have put it in the kitchen and moved it back twice.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @lee writes up the first week on call: [the write-up](docs/oncall/2026-05.md) #runbook  [due:: 2026-05-20]  [id:: lee-0507a]
- [x] @dana names a third responder  [output:: the name on the rota]  [due:: 2026-05-15]  [completion:: 2026-05-13]  [id:: lee-0507b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-13 13:33:12 -0700
data <<@@@
notes: ines-0123a is done
@@@
M 644 inline 1on1s/ines/2026-01-23.md
data <<@@@
---
date: 2026-01-23
owner: dana
with: ines
stance: coaching
---
## Follow-up
- [x] ines-0109a  [on:: 2026-01-21]

## Priorities
- Audit plan: a day per depot, printers tested cold and warm #label-audit

## Blockers
- none

## Decisions
- Ines runs the audit alone; depots lend one person each for the day

## Growth
- Explained the relabel numbers to Finance so that they asked for the next month's  [principle:: Earn Trust]  [evidence:: docs/labels/relabel-2026-01.md]

## Hard question
What would you change if you had my job?
> I would test printers before buying eleven of one kind.

## Commitments
escalate:: @sam, the day after

- [x] @ines finishes the label audit of all depots: [the audit report](docs/labels/audit.md) #label-audit  [was:: 2026-02-20]  [why:: four depots are in stocktaking until 03-02]  [was:: 2026-03-13]  [why:: the firmware answer is missing for four depots]  [was:: 2026-04-10]  [why:: the last four depots are tested on 04-14 and 04-15, writing follows]  [due:: 2026-05-08]  [completion:: 2026-05-13]  [id:: ines-0123a]
- [x] @dana tells depots which day is theirs  [output:: the schedule, sent]  [due:: 2026-01-30]  [completion:: 2026-01-29]  [id:: ines-0123b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-13 15:34:31 -0700
data <<@@@
notes: mei
@@@
M 644 inline 1on1s/mei/2026-05-13.md
data <<@@@
---
date: 2026-05-13
owner: dana
with: mei
stance: coaching
---
## Priorities
- Back since Monday; step two ran nine days untouched

## Blockers
- none

## Decisions
- Step three starts; step four is struck from the plan

## Growth
- Proposed striking step four and showed what it would have cost  [principle:: Frugality]  [evidence:: docs/reviews/label-queue.md]

## Signals
- Chose the queue for the second half and said why: "I want to be the person who is asked about it"  [signal:: performance]  [trend:: better]

## Hard question
What would you change if you had my job?
> Nothing. I was away, ask me again.

## Commitments
escalate:: @sam, with the reason

- [ ] @mei ships step three to four depots: [step three](https://git.example.com/labels/pr/281) #queue-steps  [due:: 2026-05-22]  [id:: mei-0513a]
- [ ] @mei takes one support morning for Ines  [output:: her notes]  [due:: 2026-05-19]  [id:: mei-0513b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-14 14:51:19 -0700
data <<@@@
notes: omar
@@@
M 644 inline 1on1s/omar/2026-04-30.md
data <<@@@
---
date: 2026-04-30
owner: dana
with: omar
stance: coaching
---
## Follow-up
- [x] omar-0416b  technical lead for routing, a second engineer, nights off

## Priorities
- First full month of the new rota: four pages, none for Omar at night
- Candidate accepted, starts in July

## Blockers
- none

## Decisions
- Omar speaks for routing in Sam's planning round

## Growth
- Wrote three lines about what he needs, and each can be answered with yes or no  [principle:: Are Right, A Lot]  [evidence:: docs/growth/omar.md]

## Hard question
What are you avoiding right now?
> The talk with Sam about the lead role. I do not know what the word means here.

## Commitments
escalate:: @sam, once it is a day late

- [x] @omar writes the routing part of [the half-year plan](docs/plan-2026h2.md)  [due:: 2026-05-13]  [completion:: 2026-05-12]  [id:: omar-0430a]
- [ ] @dana gets Sam's yes or no on the lead role  [output:: Sam's answer, in writing]  [was:: 2026-05-13]  [why:: Sam decides after the budget round on 05-26]  [due:: 2026-05-27]  [id:: omar-0430b]
@@@
M 644 inline 1on1s/omar/2026-05-14.md
data <<@@@
---
date: 2026-05-14
owner: dana
with: omar
stance: coaching
---
## Follow-up
- [ ] omar-0430b  [due:: 2026-05-27]  [why:: Sam decides after the budget round on 05-26]

## Priorities
- Half-year plan: routing is one page of nine
- The courier has offered a lead title and twelve per cent

## Blockers
- none

## Decisions
- The plan goes up as written; Sam may cut it, we do not pre-cut it

## Growth
- Removed two of his own three proposals and said which number decided it  [principle:: Frugality]  [evidence:: docs/plan-2026h2.md]

## Signals
- Declined to sign up for the autumn off-site: "I do not plan that far here"  [signal:: attrition]  [trend:: worse]  [likelihood:: high]  [impact:: high]  [regretted:: yes]

## Hard question
Which of your commitments are you least sure of?
> That the answer on the lead role comes on the 27th.

## Commitments
escalate:: @sam, with the reason

- [ ] @omar writes the hand-over list of what only he can do: [the list](docs/bus-factor.md) #bus-factor  [due:: 2026-05-27]  [id:: omar-0514a]
- [ ] @dana tells Sam the date is the message  [output:: Sam's reply]  [due:: 2026-05-20]  [id:: omar-0514b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-15 08:44:00 -0700
data <<@@@
notes: omar, one line was not for the record
@@@
M 644 inline 1on1s/omar/2026-05-14.md
data <<@@@
---
date: 2026-05-14
owner: dana
with: omar
stance: coaching
---
## Follow-up
- [ ] omar-0430b  [due:: 2026-05-27]  [why:: Sam decides after the budget round on 05-26]

## Priorities
- Half-year plan: routing is one page of nine

## Blockers
- none

## Decisions
- The plan goes up as written; Sam may cut it, we do not pre-cut it

## Growth
- Removed two of his own three proposals and said which number decided it  [principle:: Frugality]  [evidence:: docs/plan-2026h2.md]

## Signals
- Declined to sign up for the autumn off-site: "I do not plan that far here"  [signal:: attrition]  [trend:: worse]  [likelihood:: high]  [impact:: high]  [regretted:: yes]

## Hard question
Which of your commitments are you least sure of?
> That the answer on the lead role comes on the 27th.

## Commitments
escalate:: @sam, with the reason

- [ ] @omar writes the hand-over list of what only he can do: [the list](docs/bus-factor.md) #bus-factor  [due:: 2026-05-27]  [id:: omar-0514a]
- [ ] @dana tells Sam the date is the message  [output:: Sam's reply]  [due:: 2026-05-20]  [id:: omar-0514b]

## Private
The courier has offered a lead title and twelve per cent
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-15 13:35:45 -0700
data <<@@@
notes: priya-0511b is done
@@@
M 644 inline 1on1s/priya/2026-05-11.md
data <<@@@
---
date: 2026-05-11
owner: dana
with: priya
stance: coaching
---
## Priorities
- Slot API for third-party couriers: build, or extend

## Blockers
- Legal's terms for couriers change the rate limits  [blocker:: politics]  #courier-terms

## Decisions
- Extend. A second API would be a second pager

## Growth
- Argued for less code than her own first proposal held  [principle:: Invent and Simplify]  [evidence:: docs/courier-slots.md]  [level:: L6]  [criterion:: Scope]
  - situation:: three teams wanted the courier slots, and her own proposal of 05-04 was a second API
  - behavior:: wrote the smaller design beside it and read both to Payments and Depot Ops
  - impact:: one pager and not two; the courier pilot began three weeks earlier

## Signals
- Asked for the L6 timeline and brought her own list of missing evidence: "I have scope, I do not have a peer team that changed because of me"  [signal:: promotion]  [trend:: better]

## Hard question
What have I not asked you that I should have?
> If the courier work will be given to the platform team after I have designed it.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @priya settles rate limits with Legal: [signed limits](docs/courier-slots.md#limits) #courier-terms  [due:: 2026-05-22]  [id:: priya-0511a]
- [x] @dana asks Sam who owns courier slots after launch  [output:: Sam's answer in writing]  [due:: 2026-05-18]  [completion:: 2026-05-15]  [id:: priya-0511b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-15 14:02:41 -0700
data <<@@@
notes: ines 05-15
@@@
M 644 inline 1on1s/ines/2026-05-15.md
data <<@@@
---
date: 2026-05-15
owner: dana
with: ines
stance: coaching, control
---
## Follow-up
- [x] ines-0123a  94 pages; the two-page summary is the good part  [on:: 2026-05-13]

## Priorities
- What the depots do with the audit
- Finance, the cost sheet and the second quarter #relabel-cost

## Blockers
- none

## Decisions
- The two-page summary goes to Sam; the rest is an appendix

## Growth
- Reduced 94 pages to one table for the area leads, a line per printer  [principle:: Deliver Results]  [evidence:: docs/labels/summary.md]

## Feedback
- Finance's cost sheet  [feedback:: performance]
  - of:: ines-0417b
  - gap:: due 04-24, nothing sent, and Finance closed the quarter on an estimate
  - standard:: every number another team closes its books on is sent two working days before the close
  - review:: 2026-06-12
  - consequence:: Finance takes its relabel numbers from the printers directly and the cost work ends

## Signals
- Three moved dates and a missed one in the same quarter as her best analysis  [signal:: performance]  [trend:: worse]  [evidence:: ines-0123a]

## Hard question
What have I not asked you that I should have?
> That I write for the printer vendor and not for the depot. It is true.

## Commitments
escalate:: @sam, with the reason

- [ ] @ines rebuilds the cost sheet for April and May: [the sheet](docs/labels/cost-q2.md) #relabel-cost  [due:: 2026-05-27]  [id:: ines-0515a]
- [ ] @dana gives Finance the dates of the next three sheets  [output:: the dates, agreed]  [due:: 2026-05-20]  [id:: ines-0515b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-18 15:01:13 -0700
data <<@@@
notes: theo-0512a is done
@@@
M 644 inline 1on1s/theo/2026-05-12.md
data <<@@@
---
date: 2026-05-12
owner: dana
with: theo
stance: coaching
---
## Follow-up
- [x] theo-0414a  [on:: 2026-05-08]

## Priorities
- All three carriers are over
- Replay again, twice this week #flaky-replay

## Blockers
- none

## Decisions
- The old batch runs until June

## Growth
- none

## Hard question
Which of your commitments are you least sure of?
> The runbook. There is a lot to write.

## Commitments
escalate:: @sam, the day after

- [x] @theo turns off the old batch's alerts  [output:: the change, merged]  [due:: 2026-05-18]  [completion:: 2026-05-18]  [id:: theo-0512a]
@@@

commit refs/heads/main
committer Sam Ortiz <sam@example.com> 2026-05-18 15:38:24 -0700
data <<@@@
done priya-0422a
@@@
M 644 inline 1on1s/priya/2026-04-22-skip-level.md
data <<@@@
---
date: 2026-04-22
owner: sam
with: priya
kind: skip-level
---
## Follow-up
- [ ] priya-0413a  Priya expects the saving to be 11,000 a month

## Decisions
- Priya shows the replica numbers in the budget round herself

## Growth
- Priced her own change before anybody asked  [principle:: Frugality]  [evidence:: docs/peak-2026.md]

## Hard question
What would you change if you had my job?
> I would ask engineers what to stop before asking Finance what to cut.

## Commitments
escalate:: @dana, who then asks me why

- [x] @sam gives Priya ten minutes in the budget round  [output:: the agenda with her name]  [due:: 2026-05-20]  [completion:: 2026-05-18]  [id:: priya-0422a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-18 16:52:39 -0700
data <<@@@
missed: theo-0505a
@@@
M 644 inline 1on1s/theo/2026-05-05.md
data <<@@@
---
date: 2026-05-05
owner: dana
with: theo
stance: coaching
---
## Follow-up
- [x] theo-0428a

## Priorities
- Dry run passed

## Blockers
- none

## Decisions
- Carrier three goes over on Friday

## Growth
- none

## Hard question
What have I not asked you that I should have?
> No.

## Commitments
escalate:: @sam, with the reason

- [-] @theo writes the runbook for reconciliation: [the runbook](docs/recon/runbook.md)  [missed:: 2026-05-18]  [due:: 2026-05-15]  [id:: theo-0505a]
- [x] @dana answers Finance's mail about April  [output:: the answer, copied]  [due:: 2026-05-12]  [completion:: 2026-05-11]  [id:: theo-0505b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-19 10:27:20 -0700
data <<@@@
done: mei-0513b
@@@
M 644 inline 1on1s/mei/2026-05-13.md
data <<@@@
---
date: 2026-05-13
owner: dana
with: mei
stance: coaching
---
## Priorities
- Back since Monday; step two ran nine days untouched

## Blockers
- none

## Decisions
- Step three starts; step four is struck from the plan

## Growth
- Proposed striking step four and showed what it would have cost  [principle:: Frugality]  [evidence:: docs/reviews/label-queue.md]

## Signals
- Chose the queue for the second half and said why: "I want to be the person who is asked about it"  [signal:: performance]  [trend:: better]

## Hard question
What would you change if you had my job?
> Nothing. I was away, ask me again.

## Commitments
escalate:: @sam, with the reason

- [ ] @mei ships step three to four depots: [step three](https://git.example.com/labels/pr/281) #queue-steps  [due:: 2026-05-22]  [id:: mei-0513a]
- [x] @mei takes one support morning for Ines  [output:: her notes]  [due:: 2026-05-19]  [completion:: 2026-05-19]  [id:: mei-0513b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-19 11:55:57 -0700
data <<@@@
done: ines-0515b
@@@
M 644 inline 1on1s/ines/2026-05-15.md
data <<@@@
---
date: 2026-05-15
owner: dana
with: ines
stance: coaching, control
---
## Follow-up
- [x] ines-0123a  94 pages; the two-page summary is the good part  [on:: 2026-05-13]

## Priorities
- What the depots do with the audit
- Finance, the cost sheet and the second quarter #relabel-cost

## Blockers
- none

## Decisions
- The two-page summary goes to Sam; the rest is an appendix

## Growth
- Reduced 94 pages to one table for the area leads, a line per printer  [principle:: Deliver Results]  [evidence:: docs/labels/summary.md]

## Feedback
- Finance's cost sheet  [feedback:: performance]
  - of:: ines-0417b
  - gap:: due 04-24, nothing sent, and Finance closed the quarter on an estimate
  - standard:: every number another team closes its books on is sent two working days before the close
  - review:: 2026-06-12
  - consequence:: Finance takes its relabel numbers from the printers directly and the cost work ends

## Signals
- Three moved dates and a missed one in the same quarter as her best analysis  [signal:: performance]  [trend:: worse]  [evidence:: ines-0123a]

## Hard question
What have I not asked you that I should have?
> That I write for the printer vendor and not for the depot. It is true.

## Commitments
escalate:: @sam, with the reason

- [ ] @ines rebuilds the cost sheet for April and May: [the sheet](docs/labels/cost-q2.md) #relabel-cost  [due:: 2026-05-27]  [id:: ines-0515a]
- [x] @dana gives Finance the dates of the next three sheets  [output:: the dates, agreed]  [due:: 2026-05-20]  [completion:: 2026-05-19]  [id:: ines-0515b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-19 14:54:27 -0700
data <<@@@
notes: theo 05-19
@@@
M 644 inline 1on1s/theo/2026-05-19.md
data <<@@@
---
date: 2026-05-19
owner: dana
with: theo
stance: rescue
---
## Follow-up
- [-] theo-0505a  [on:: 2026-05-18]

## Priorities
- Runbook is not there; I have an outline

## Blockers
- none

## Decisions
- I write the outline and Theo fills it

## Growth
- none

## Hard question
What are you avoiding right now?
> The runbook.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @theo fills the runbook's outline: [the runbook](docs/recon/runbook.md)  [due:: 2026-05-29]  [id:: theo-0519a]
- [ ] @dana writes the outline  [output:: the outline]  [due:: 2026-05-22]  [id:: theo-0519b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-19 16:41:12 -0700
data <<@@@
done omar-0514b
@@@
M 644 inline 1on1s/omar/2026-05-14.md
data <<@@@
---
date: 2026-05-14
owner: dana
with: omar
stance: coaching
---
## Follow-up
- [ ] omar-0430b  [due:: 2026-05-27]  [why:: Sam decides after the budget round on 05-26]

## Priorities
- Half-year plan: routing is one page of nine

## Blockers
- none

## Decisions
- The plan goes up as written; Sam may cut it, we do not pre-cut it

## Growth
- Removed two of his own three proposals and said which number decided it  [principle:: Frugality]  [evidence:: docs/plan-2026h2.md]

## Signals
- Declined to sign up for the autumn off-site: "I do not plan that far here"  [signal:: attrition]  [trend:: worse]  [likelihood:: high]  [impact:: high]  [regretted:: yes]

## Hard question
Which of your commitments are you least sure of?
> That the answer on the lead role comes on the 27th.

## Commitments
escalate:: @sam, with the reason

- [ ] @omar writes the hand-over list of what only he can do: [the list](docs/bus-factor.md) #bus-factor  [due:: 2026-05-27]  [id:: omar-0514a]
- [x] @dana tells Sam the date is the message  [output:: Sam's reply]  [due:: 2026-05-20]  [completion:: 2026-05-19]  [id:: omar-0514b]

## Private
The courier has offered a lead title and twelve per cent
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-20 16:44:09 -0700
data <<@@@
notes: 1:1 with mei
@@@
M 644 inline 1on1s/mei/2026-05-20.md
data <<@@@
---
date: 2026-05-20
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0513b  [on:: 2026-05-19]

## Priorities
- Step three is a day early in two depots

## Blockers
- Support tickets reach her from three channels and she cannot tell which count  [blocker:: clarity]  #tickets

## Decisions
- Tickets count when they are in the tracker; the two other channels get one polite sentence #tickets

## Growth
- none

## Hard question
Which of your commitments are you least sure of?
> Step three in Derby. Derby has the slowest disks.

## Commitments
escalate:: @sam, with the reason

- [ ] @dana announces the one channel #tickets  [output:: the sentence, pinned]  [due:: 2026-05-26]  [id:: mei-0520a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-21 09:03:01 -0700
data <<@@@
done: mei-0513a
@@@
M 644 inline 1on1s/mei/2026-05-13.md
data <<@@@
---
date: 2026-05-13
owner: dana
with: mei
stance: coaching
---
## Priorities
- Back since Monday; step two ran nine days untouched

## Blockers
- none

## Decisions
- Step three starts; step four is struck from the plan

## Growth
- Proposed striking step four and showed what it would have cost  [principle:: Frugality]  [evidence:: docs/reviews/label-queue.md]

## Signals
- Chose the queue for the second half and said why: "I want to be the person who is asked about it"  [signal:: performance]  [trend:: better]

## Hard question
What would you change if you had my job?
> Nothing. I was away, ask me again.

## Commitments
escalate:: @sam, with the reason

- [x] @mei ships step three to four depots: [step three](https://git.example.com/labels/pr/281) #queue-steps  [due:: 2026-05-22]  [completion:: 2026-05-21]  [id:: mei-0513a]
- [x] @mei takes one support morning for Ines  [output:: her notes]  [due:: 2026-05-19]  [completion:: 2026-05-19]  [id:: mei-0513b]
@@@

commit refs/heads/main
committer Sam Ortiz <sam@example.com> 2026-05-21 14:10:51 -0700
data <<@@@
notes: skip-level with mei
@@@
M 644 inline 1on1s/mei/2026-05-21-skip-level.md
data <<@@@
---
date: 2026-05-21
owner: sam
with: mei
kind: skip-level
---
## Decisions
- The half-year plan gets one number a line, and Mei reads the draft

## Hard question
What have I not asked you that I should have?
> How much of what I know about the goals I had to ask for. Nearly all, until March.

## Commitments
escalate:: @dana, who then asks me why

- [ ] @sam sends Mei the draft of the half-year plan  [output:: her comments, answered]  [due:: 2026-06-05]  [id:: mei-0521a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-21 16:10:36 -0700
data <<@@@
notes: 1:1 with lee
@@@
M 644 inline 1on1s/lee/2026-05-21.md
data <<@@@
---
date: 2026-05-21
owner: dana
with: lee
stance: coaching
---
## Priorities
- Import tool for all eleven depots in June

## Blockers
- Two depots share one login and the tool needs one each  [blocker:: politics]  #logins

## Decisions
- Each depot gets its own login before its first upload; no exceptions

## Growth
- Wrote up his own slow answer on 05-14 without being asked, with times  [principle:: Ownership]  [evidence:: docs/oncall/2026-05.md]

## Signals
- Standard from February held for ten weeks: nine of nine changes merged with tests  [signal:: performance]  [trend:: better]  [evidence:: docs/samples/README.md]

## Hard question
What would you change if you had my job?
> I would give the depots a say in what comes after Excel.

## Commitments
escalate:: @sam, the next morning

- [ ] @lee has eleven logins issued #logins  [output:: the list, without passwords]  [due:: 2026-06-03]  [id:: lee-0521a]
- [ ] @dana asks IT for the two missing logins  [output:: ticket number and date]  [due:: 2026-05-29]  [id:: lee-0521b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-22 09:59:28 -0700
data <<@@@
notes: priya-0511a is done
@@@
M 644 inline 1on1s/priya/2026-05-11.md
data <<@@@
---
date: 2026-05-11
owner: dana
with: priya
stance: coaching
---
## Priorities
- Slot API for third-party couriers: build, or extend

## Blockers
- Legal's terms for couriers change the rate limits  [blocker:: politics]  #courier-terms

## Decisions
- Extend. A second API would be a second pager

## Growth
- Argued for less code than her own first proposal held  [principle:: Invent and Simplify]  [evidence:: docs/courier-slots.md]  [level:: L6]  [criterion:: Scope]
  - situation:: three teams wanted the courier slots, and her own proposal of 05-04 was a second API
  - behavior:: wrote the smaller design beside it and read both to Payments and Depot Ops
  - impact:: one pager and not two; the courier pilot began three weeks earlier

## Signals
- Asked for the L6 timeline and brought her own list of missing evidence: "I have scope, I do not have a peer team that changed because of me"  [signal:: promotion]  [trend:: better]

## Hard question
What have I not asked you that I should have?
> If the courier work will be given to the platform team after I have designed it.

## Commitments
escalate:: @sam, once it is a day late

- [x] @priya settles rate limits with Legal: [signed limits](docs/courier-slots.md#limits) #courier-terms  [due:: 2026-05-22]  [completion:: 2026-05-22]  [id:: priya-0511a]
- [x] @dana asks Sam who owns courier slots after launch  [output:: Sam's answer in writing]  [due:: 2026-05-18]  [completion:: 2026-05-15]  [id:: priya-0511b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-22 12:58:22 -0700
data <<@@@
done: theo-0519b
@@@
M 644 inline 1on1s/theo/2026-05-19.md
data <<@@@
---
date: 2026-05-19
owner: dana
with: theo
stance: rescue
---
## Follow-up
- [-] theo-0505a  [on:: 2026-05-18]

## Priorities
- Runbook is not there; I have an outline

## Blockers
- none

## Decisions
- I write the outline and Theo fills it

## Growth
- none

## Hard question
What are you avoiding right now?
> The runbook.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @theo fills the runbook's outline: [the runbook](docs/recon/runbook.md)  [due:: 2026-05-29]  [id:: theo-0519a]
- [x] @dana writes the outline  [output:: the outline]  [due:: 2026-05-22]  [completion:: 2026-05-22]  [id:: theo-0519b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-22 17:07:03 -0700
data <<@@@
done: lee-0507a
@@@
M 644 inline 1on1s/lee/2026-05-07.md
data <<@@@
---
date: 2026-05-07
owner: dana
with: lee
stance: coaching
---
## Follow-up
- [x] lee-0423a  [on:: 2026-05-06]
- [x] lee-0423b  [on:: 2026-05-06]

## Priorities
- First week as first responder

## Blockers
- none

## Decisions
- Lee mutes what wakes nobody for a reason; he writes the reason

## Growth
- Asked Priya which of his alerts had woken her and deleted all four  [principle:: Earn Trust]  [evidence:: PR-490]

## Hard question
What are you avoiding right now?
> The phone. I have put it in the kitchen and moved it back twice.

## Commitments
escalate:: @sam, the day after it is due

- [x] @lee writes up the first week on call: [the write-up](docs/oncall/2026-05.md) #runbook  [due:: 2026-05-20]  [completion:: 2026-05-22]  [id:: lee-0507a]
- [x] @dana names a third responder  [output:: the name on the rota]  [due:: 2026-05-15]  [completion:: 2026-05-13]  [id:: lee-0507b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-25 09:34:34 -0700
data <<@@@
notes: priya moves Monday to Tuesday
@@@
M 644 inline 1on1s/priya/2026-05-25.md
data <<@@@
---
date: 2026-05-25
owner: dana
with: priya
kind: cancelled
by: priya
moved: 2026-05-26
---
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-26 10:44:59 -0700
data <<@@@
done mei-0520a
@@@
M 644 inline 1on1s/mei/2026-05-20.md
data <<@@@
---
date: 2026-05-20
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0513b  [on:: 2026-05-19]

## Priorities
- Step three is a day early in two depots

## Blockers
- Support tickets reach her from three channels and she cannot tell which count  [blocker:: clarity]  #tickets

## Decisions
- Tickets count when they are in the tracker; the two other channels get one polite sentence #tickets

## Growth
- none

## Hard question
Which of your commitments are you least sure of?
> Step three in Derby. Derby has the slowest disks.

## Commitments
escalate:: @sam, with the reason

- [x] @dana announces the one channel #tickets  [output:: the sentence, pinned]  [due:: 2026-05-26]  [completion:: 2026-05-26]  [id:: mei-0520a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-26 11:23:04 -0700
data <<@@@
notes: ines-0515a is done
@@@
M 644 inline 1on1s/ines/2026-05-15.md
data <<@@@
---
date: 2026-05-15
owner: dana
with: ines
stance: coaching, control
---
## Follow-up
- [x] ines-0123a  94 pages; the two-page summary is the good part  [on:: 2026-05-13]

## Priorities
- What the depots do with the audit
- Finance, the cost sheet and the second quarter #relabel-cost

## Blockers
- none

## Decisions
- The two-page summary goes to Sam; the rest is an appendix

## Growth
- Reduced 94 pages to one table for the area leads, a line per printer  [principle:: Deliver Results]  [evidence:: docs/labels/summary.md]

## Feedback
- Finance's cost sheet  [feedback:: performance]
  - of:: ines-0417b
  - gap:: due 04-24, nothing sent, and Finance closed the quarter on an estimate
  - standard:: every number another team closes its books on is sent two working days before the close
  - review:: 2026-06-12
  - consequence:: Finance takes its relabel numbers from the printers directly and the cost work ends

## Signals
- Three moved dates and a missed one in the same quarter as her best analysis  [signal:: performance]  [trend:: worse]  [evidence:: ines-0123a]

## Hard question
What have I not asked you that I should have?
> That I write for the printer vendor and not for the depot. It is true.

## Commitments
escalate:: @sam, with the reason

- [x] @ines rebuilds the cost sheet for April and May: [the sheet](docs/labels/cost-q2.md) #relabel-cost  [due:: 2026-05-27]  [completion:: 2026-05-26]  [id:: ines-0515a]
- [x] @dana gives Finance the dates of the next three sheets  [output:: the dates, agreed]  [due:: 2026-05-20]  [completion:: 2026-05-19]  [id:: ines-0515b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-26 16:08:55 -0700
data <<@@@
notes: 1:1 with priya
@@@
M 644 inline 1on1s/priya/2026-05-26.md
data <<@@@
---
date: 2026-05-26
owner: dana
with: priya
stance: coaching
---
## Follow-up
- [x] priya-0511a  [on:: 2026-05-22]

## Priorities
- Courier slots: first courier in the sandbox

## Blockers
- none

## Decisions
- We own courier slots through the end of 2026; Sam agrees

## Growth
- Got Payments to move their key format to ours, by showing them their own error log  [principle:: Earn Trust]  [evidence:: https://git.example.com/payments/pr/377]  [level:: L6]  [criterion:: Influence]
  - situation:: Payments had refused the shared key format since January
  - behavior:: read their error log for a week and brought them their own ten worst cases
  - impact:: Payments merged the format on 05-21, and duplicate slots fell from forty a day to one

## Hard question
What are you avoiding right now?
> Saying no to the second courier. They are polite and there are two of them.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @priya brings the first courier live #courier  [output:: first paid delivery, order number]  [due:: 2026-06-05]  [id:: priya-0526a]
- [ ] @dana answers the second courier  [output:: the mail, copied to Priya]  [due:: 2026-06-01]  [id:: priya-0526b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-26 17:12:09 -0700
data <<@@@
notes: theo
@@@
M 644 inline 1on1s/theo/2026-05-26.md
data <<@@@
---
date: 2026-05-26
owner: dana
with: theo
stance: coaching
---
## Priorities
- Runbook
- April closes this week

## Blockers
- none

## Decisions
- none

## Growth
- Solid effort on April

## Hard question
What are you avoiding right now?
> The runbook.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @theo closes April with Finance  [output:: Finance's confirmation]  [due:: 2026-06-02]  [id:: theo-0526a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-27 10:24:06 -0700
data <<@@@
notes: omar-0430b is done
@@@
M 644 inline 1on1s/omar/2026-04-30.md
data <<@@@
---
date: 2026-04-30
owner: dana
with: omar
stance: coaching
---
## Follow-up
- [x] omar-0416b  technical lead for routing, a second engineer, nights off

## Priorities
- First full month of the new rota: four pages, none for Omar at night
- Candidate accepted, starts in July

## Blockers
- none

## Decisions
- Omar speaks for routing in Sam's planning round

## Growth
- Wrote three lines about what he needs, and each can be answered with yes or no  [principle:: Are Right, A Lot]  [evidence:: docs/growth/omar.md]

## Hard question
What are you avoiding right now?
> The talk with Sam about the lead role. I do not know what the word means here.

## Commitments
escalate:: @sam, once it is a day late

- [x] @omar writes the routing part of [the half-year plan](docs/plan-2026h2.md)  [due:: 2026-05-13]  [completion:: 2026-05-12]  [id:: omar-0430a]
- [x] @dana gets Sam's yes or no on the lead role  [output:: Sam's answer, in writing]  [was:: 2026-05-13]  [why:: Sam decides after the budget round on 05-26]  [due:: 2026-05-27]  [completion:: 2026-05-27]  [id:: omar-0430b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-27 16:11:44 -0700
data <<@@@
notes: 1:1 with mei
@@@
M 644 inline 1on1s/mei/2026-05-27.md
data <<@@@
---
date: 2026-05-27
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0520a  [on:: 2026-05-26]

## Priorities
- Four depots on step three, 0 lost in five mornings

## Blockers
- none

## Decisions
- The remaining seven follow without a meeting

## Growth
- Ran five mornings as agreed and stopped on the second when a printer jammed, to be sure  [principle:: Insist on the Highest Standards]  [evidence:: docs/queue/mornings.md]

## Hard question
What are you avoiding right now?
> I owe Theo an answer about his replay job and I do not understand it well enough to give one.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @mei ships step three to all depots #queue-steps  [output:: lost labels for five mornings]  [due:: 2026-06-09]  [id:: mei-0527a]
- [ ] @dana sits down with Mei and Theo's replay job  [output:: what we understood, in one page]  [due:: 2026-06-02]  [id:: mei-0527b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-27 16:45:21 -0700
data <<@@@
notes: omar-0514a is done
@@@
M 644 inline 1on1s/omar/2026-05-14.md
data <<@@@
---
date: 2026-05-14
owner: dana
with: omar
stance: coaching
---
## Follow-up
- [ ] omar-0430b  [due:: 2026-05-27]  [why:: Sam decides after the budget round on 05-26]

## Priorities
- Half-year plan: routing is one page of nine

## Blockers
- none

## Decisions
- The plan goes up as written; Sam may cut it, we do not pre-cut it

## Growth
- Removed two of his own three proposals and said which number decided it  [principle:: Frugality]  [evidence:: docs/plan-2026h2.md]

## Signals
- Declined to sign up for the autumn off-site: "I do not plan that far here"  [signal:: attrition]  [trend:: worse]  [likelihood:: high]  [impact:: high]  [regretted:: yes]

## Hard question
Which of your commitments are you least sure of?
> That the answer on the lead role comes on the 27th.

## Commitments
escalate:: @sam, with the reason

- [x] @omar writes the hand-over list of what only he can do: [the list](docs/bus-factor.md) #bus-factor  [due:: 2026-05-27]  [completion:: 2026-05-27]  [id:: omar-0514a]
- [x] @dana tells Sam the date is the message  [output:: Sam's reply]  [due:: 2026-05-20]  [completion:: 2026-05-19]  [id:: omar-0514b]

## Private
The courier has offered a lead title and twelve per cent
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-28 11:43:55 -0700
data <<@@@
notes: lee-0521b is done
@@@
M 644 inline 1on1s/lee/2026-05-21.md
data <<@@@
---
date: 2026-05-21
owner: dana
with: lee
stance: coaching
---
## Priorities
- Import tool for all eleven depots in June

## Blockers
- Two depots share one login and the tool needs one each  [blocker:: politics]  #logins

## Decisions
- Each depot gets its own login before its first upload; no exceptions

## Growth
- Wrote up his own slow answer on 05-14 without being asked, with times  [principle:: Ownership]  [evidence:: docs/oncall/2026-05.md]

## Signals
- Standard from February held for ten weeks: nine of nine changes merged with tests  [signal:: performance]  [trend:: better]  [evidence:: docs/samples/README.md]

## Hard question
What would you change if you had my job?
> I would give the depots a say in what comes after Excel.

## Commitments
escalate:: @sam, the next morning

- [ ] @lee has eleven logins issued #logins  [output:: the list, without passwords]  [due:: 2026-06-03]  [id:: lee-0521a]
- [x] @dana asks IT for the two missing logins  [output:: ticket number and date]  [due:: 2026-05-29]  [completion:: 2026-05-28]  [id:: lee-0521b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-28 16:46:23 -0700
data <<@@@
notes: omar
@@@
M 644 inline 1on1s/omar/2026-05-28.md
data <<@@@
---
date: 2026-05-28
owner: dana
with: omar
stance: coaching
---
## Follow-up
- [x] omar-0430b  yes, from 07-01, with the new hire reporting to him in practice and to me on paper  [on:: 2026-05-27]

## Priorities
- What a technical lead decides here without asking

## Blockers
- none

## Decisions
- Let's see how it goes with the lead role over the summer
- Omar decides routing designs; I hear of them, I do not approve them

## Growth
- Read the bus-factor list aloud to the team and asked for volunteers by line  [principle:: Ownership]  [evidence:: docs/bus-factor.md]

## Hard question
What are you avoiding right now?
> I have not told the recruiter no. I will when the change is in the system and not in a note.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @omar hands three of the list's lines to named people #bus-factor  [output:: the list, with three names]  [due:: 2026-06-10]  [id:: omar-0528a]
- [ ] @dana has the role change entered  [output:: the system's confirmation]  [due:: 2026-06-05]  [id:: omar-0528b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-29 09:58:37 -0700
data <<@@@
done priya-0526b
@@@
M 644 inline 1on1s/priya/2026-05-26.md
data <<@@@
---
date: 2026-05-26
owner: dana
with: priya
stance: coaching
---
## Follow-up
- [x] priya-0511a  [on:: 2026-05-22]

## Priorities
- Courier slots: first courier in the sandbox

## Blockers
- none

## Decisions
- We own courier slots through the end of 2026; Sam agrees

## Growth
- Got Payments to move their key format to ours, by showing them their own error log  [principle:: Earn Trust]  [evidence:: https://git.example.com/payments/pr/377]  [level:: L6]  [criterion:: Influence]
  - situation:: Payments had refused the shared key format since January
  - behavior:: read their error log for a week and brought them their own ten worst cases
  - impact:: Payments merged the format on 05-21, and duplicate slots fell from forty a day to one

## Hard question
What are you avoiding right now?
> Saying no to the second courier. They are polite and there are two of them.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @priya brings the first courier live #courier  [output:: first paid delivery, order number]  [due:: 2026-06-05]  [id:: priya-0526a]
- [x] @dana answers the second courier  [output:: the mail, copied to Priya]  [due:: 2026-06-01]  [completion:: 2026-05-29]  [id:: priya-0526b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-05-29 17:19:37 -0700
data <<@@@
notes: 1:1 with ines
@@@
M 644 inline 1on1s/ines/2026-05-29.md
data <<@@@
---
date: 2026-05-29
owner: dana
with: ines
stance: coaching
---
## Follow-up
- [x] ines-0515a  [on:: 2026-05-26]

## Priorities
- Model swap: which depots change printers first

## Blockers
- Purchasing wants three quotes for a printer that one company makes  [blocker:: politics]  #quotes

## Decisions
- We ask for one quote and an exception, with the audit attached

## Growth
- Won the exception with two pages and a photograph  [principle:: Bias for Action]  [evidence:: docs/labels/exception.md]

## Hard question
Which of your commitments are you least sure of?
> The June sheet. It needs a number that Lee's tool has and I do not.

## Commitments
escalate:: @sam, with the reason

- [ ] @ines sends Finance the May sheet two working days before the close #relabel-cost  [output:: the mail]  [due:: 2026-06-10]  [id:: ines-0529a]
- [ ] @dana gets Lee to open the upload counts #relabel-cost  [output:: read access for Ines]  [due:: 2026-06-05]  [id:: ines-0529b]
@@@

# April. Dana is away a week; one note is written on a laptop and merged; the audit moves a third time.
commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-01 09:14:26 -0700
data <<@@@
notes: ines-0320a is done
@@@
M 644 inline 1on1s/ines/2026-03-20.md
data <<@@@
---
date: 2026-03-20
owner: dana
with: ines
stance: coaching
shared: 2026-03-23
---
## Follow-up
- [ ] ines-0123a  moved on the 16th, three days after it was due

## Priorities
- Audit text: findings for seven depots are written #label-audit

## Blockers
- none

## Decisions
- Dana agrees that the last four depots can wait for the vendor's new firmware

## Growth
- Rewrote the firmware question so that the vendor could answer with a number  [principle:: Insist on the Highest Standards]  [evidence:: docs/labels/vendor-2026-03.md]

## Feedback
- Dates that move after the day  [feedback:: coaching]
  - situation:: the audit was due on 03-13 and moved on 03-16
  - behavior:: the move came in the hallway, after the depots had asked me
  - impact:: two depots had kept a person free for nothing

## Hard question
Which of your commitments are you least sure of?
> The audit on 04-10. It hangs on a vendor.

## Commitments
escalate:: @sam, the day after it is due

- [x] @ines sends the seven-depot findings to the depots  [output:: the mail, with one page each]  [due:: 2026-04-01]  [completion:: 2026-04-01]  [id:: ines-0320a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-01 12:12:50 -0700
data <<@@@
notes: omar-0319b is done
@@@
M 644 inline 1on1s/omar/2026-03-19.md
data <<@@@
---
date: 2026-03-19
owner: dana
with: omar
stance: coaching
---
## Priorities
- Hull said yes
- Interviews for the planner vacancy

## Blockers
- none

## Decisions
- Omar leads the interview loop; I do the closing calls

## Growth
- Changed Hull's mind by letting them break the planner for an afternoon  [principle:: Earn Trust]  [evidence:: docs/hull-day.md]

## Signals
- Said "I took a call from a recruiter and I did not hang up"; pages at night came up twice in the same breath  [signal:: attrition]  [trend:: worse]  [likelihood:: medium]  [impact:: high]  [regretted:: yes]

## Hard question
What are you avoiding right now?
> That I am tired of saying the same sentence about alerts in this room.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @omar runs the first interview loop #hiring  [output:: written debrief of each interviewer]  [due:: 2026-03-31]  [id:: omar-0319a]
- [x] @dana brings a pager proposal to the next 1:1  [output:: one page with numbers]  [due:: 2026-04-01]  [completion:: 2026-04-01]  [id:: omar-0319b]

## Private
He named the company. It is our second courier. Sam knows the name and nobody else needs to.
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-01 15:24:54 -0700
data <<@@@
done: priya-0330b
@@@
M 644 inline 1on1s/priya/2026-03-30.md
data <<@@@
---
date: 2026-03-30
owner: dana
with: priya
stance: coaching
---
## Follow-up
- [x] priya-0302a  [on:: 2026-03-27]
- [x] priya-0316a  [on:: 2026-03-26]

## Priorities
- Rehearsal on 04-03 with three depots

## Blockers
- none

## Decisions
- We rehearse with the cache off, since that is what can hurt us

## Growth
- Asked the depot supervisors what they do when slots vanish, and put their workaround in the plan  [principle:: Customer Obsession]  [evidence:: docs/peak-rehearsal.md]

## Hard question
Which of your commitments are you least sure of?
> The rehearsal date. Depot Ops said yes by silence.

## Commitments
escalate:: @sam, with the reason

- [ ] @priya leads the rehearsal: [rehearsal log](docs/peak-rehearsal-log.md) #peak  [due:: 2026-04-03]  [id:: priya-0330a]
- [x] @dana gets a written yes from Depot Ops  [output:: their reply, linked in the plan]  [due:: 2026-04-01]  [completion:: 2026-04-01]  [id:: priya-0330b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-01 17:07:00 -0700
data <<@@@
notes: mei 04-01
@@@
M 644 inline 1on1s/mei/2026-04-01.md
data <<@@@
---
date: 2026-04-01
owner: dana
with: mei
stance: coaching
---
## Priorities
- Step one on Friday
- Two depot days with Ines

## Blockers
- none

## Decisions
- Mei goes to York and Derby

## Growth
- Deleted 400 lines that only the other team's calendar had required  [principle:: Bias for Action]  [evidence:: PR-951]

## Hard question
Which of your commitments are you least sure of?
> Friday. I have said a date out loud now.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @mei reports two mornings of step one #queue-steps  [output:: lost labels, a number]  [due:: 2026-04-07]  [id:: mei-0401a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-02 11:40:35 -0700
data <<@@@
notes: omar-0319a is done
@@@
M 644 inline 1on1s/omar/2026-03-19.md
data <<@@@
---
date: 2026-03-19
owner: dana
with: omar
stance: coaching
---
## Priorities
- Hull said yes
- Interviews for the planner vacancy

## Blockers
- none

## Decisions
- Omar leads the interview loop; I do the closing calls

## Growth
- Changed Hull's mind by letting them break the planner for an afternoon  [principle:: Earn Trust]  [evidence:: docs/hull-day.md]

## Signals
- Said "I took a call from a recruiter and I did not hang up"; pages at night came up twice in the same breath  [signal:: attrition]  [trend:: worse]  [likelihood:: medium]  [impact:: high]  [regretted:: yes]

## Hard question
What are you avoiding right now?
> That I am tired of saying the same sentence about alerts in this room.

## Commitments
escalate:: @sam, once it is a day late

- [x] @omar runs the first interview loop #hiring  [output:: written debrief of each interviewer]  [due:: 2026-03-31]  [completion:: 2026-04-02]  [id:: omar-0319a]
- [x] @dana brings a pager proposal to the next 1:1  [output:: one page with numbers]  [due:: 2026-04-01]  [completion:: 2026-04-01]  [id:: omar-0319b]

## Private
He named the company. It is our second courier. Sam knows the name and nobody else needs to.
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-02 14:02:35 -0700
data <<@@@
notes: omar
@@@
M 644 inline 1on1s/omar/2026-04-02.md
data <<@@@
---
date: 2026-04-02
owner: dana
with: omar
stance: coaching
---
## Follow-up
- [x] omar-0319b  [on:: 2026-04-01]

## Priorities
- Pager proposal, read together
- Offer to the first candidate

## Blockers
- none

## Decisions
- From 04-20 the pager goes round six people, and the two noisy alerts page nobody at night #oncall

## Growth
- Wrote a no for a candidate whom he liked, and gave the reason from the interview  [principle:: Insist on the Highest Standards]  [evidence:: docs/hiring/debrief-2026-03.md]

## Hard question
What would you change if you had my job?
> Nothing this week. You did the one thing.

## Commitments
escalate:: @sam, the day after

- [ ] @omar retunes the two alerts: [the alert change](https://git.example.com/router/pr/640) #oncall  [due:: 2026-04-17]  [id:: omar-0402a]
- [ ] @dana publishes the six-person rota #oncall  [output:: the rota]  [due:: 2026-04-20]  [id:: omar-0402b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-02 18:12:00 -0700
data <<@@@
notes: theo, catching up
@@@
M 644 inline 1on1s/theo/2026-03-24.md
data <<@@@
---
date: 2026-03-24
owner: dana
with: theo
stance: coaching
---
## Follow-up
- [ ] theo-0317a  in hand

## Priorities
- Carrier two's test account

## Blockers
- none

## Decisions
- none

## Growth
- none

## Hard question
What have I not asked you that I should have?
> Not much.

## Commitments
escalate:: @sam, with the reason

- [x] @dana asks the carrier for a new test account  [output:: account details received]  [due:: 2026-03-31]  [completion:: 2026-03-31]  [id:: theo-0324a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-03 14:03:33 -0700
data <<@@@
notes: 1:1 with ines
@@@
M 644 inline 1on1s/ines/2026-04-03.md
data <<@@@
---
date: 2026-04-03
owner: dana
with: ines
stance: coaching
---
## Follow-up
- [x] ines-0320a  [on:: 2026-04-01]

## Priorities
- Firmware is out; four depots remain #label-audit
- A second pair of hands

## Blockers
- none

## Decisions
- Mei joins for two depot days; Ines leads them

## Growth
- Planned Mei's two days so that she tests and does not carry  [principle:: Hire and Develop the Best]  [evidence:: docs/labels/depot-days.md]

## Hard question
What are you avoiding right now?
> I do not like asking for people. I asked because you wrote it down.

## Commitments
escalate:: @sam, with the reason

- [ ] @ines tests the last four depots with Mei  [output:: raw results, in the shared folder]  [due:: 2026-04-15]  [id:: ines-0403a]
- [ ] @sam approves two depot days for Mei  [output:: his yes]  [due:: 2026-04-08]  [id:: ines-0403b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-03 14:31:16 -0700
data <<@@@
notes: mei-0318a is done
@@@
M 644 inline 1on1s/mei/2026-03-18.md
data <<@@@
---
date: 2026-03-18
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0311a  [on:: 2026-03-17]

## Priorities
- Queue rebuild in four steps

## Blockers
- none

## Decisions
- Step one ships alone; if it holds for two weeks, step two starts

## Growth
- Asked Priya for the one question that she would have been afraid of, and answered it  [principle:: Learn and Be Curious]  [evidence:: docs/reviews/label-queue.md]

## Hard question
What are you avoiding right now?
> I have not planned step four. I hope that somebody says it is not needed.

## Commitments
escalate:: @sam, with the reason

- [x] @mei ships step one: [step one](https://git.example.com/labels/pr/240) #queue-steps  [was:: 2026-03-27]  [why:: rewritten so that the other team is not needed]  [due:: 2026-04-03]  [completion:: 2026-04-03]  [id:: mei-0318a]
- [x] @mei says what would stop step two  [output:: three conditions in the design]  [due:: 2026-03-24]  [completion:: 2026-03-24]  [id:: mei-0318b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-03 16:44:07 -0700
data <<@@@
done: priya-0330a
@@@
M 644 inline 1on1s/priya/2026-03-30.md
data <<@@@
---
date: 2026-03-30
owner: dana
with: priya
stance: coaching
---
## Follow-up
- [x] priya-0302a  [on:: 2026-03-27]
- [x] priya-0316a  [on:: 2026-03-26]

## Priorities
- Rehearsal on 04-03 with three depots

## Blockers
- none

## Decisions
- We rehearse with the cache off, since that is what can hurt us

## Growth
- Asked the depot supervisors what they do when slots vanish, and put their workaround in the plan  [principle:: Customer Obsession]  [evidence:: docs/peak-rehearsal.md]

## Hard question
Which of your commitments are you least sure of?
> The rehearsal date. Depot Ops said yes by silence.

## Commitments
escalate:: @sam, with the reason

- [x] @priya leads the rehearsal: [rehearsal log](docs/peak-rehearsal-log.md) #peak  [due:: 2026-04-03]  [completion:: 2026-04-03]  [id:: priya-0330a]
- [x] @dana gets a written yes from Depot Ops  [output:: their reply, linked in the plan]  [due:: 2026-04-01]  [completion:: 2026-04-01]  [id:: priya-0330b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-07 08:42:39 -0700
data <<@@@
notes: no 1:1 with theo, I am away
@@@
M 644 inline 1on1s/theo/2026-04-07.md
data <<@@@
---
date: 2026-04-07
owner: dana
with: theo
kind: cancelled
by: dana
---
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-07 10:48:12 -0700
data <<@@@
notes: lee-0326a is done
@@@
M 644 inline 1on1s/lee/2026-03-26.md
data <<@@@
---
date: 2026-03-26
owner: dana
with: lee
stance: coaching
---
## Follow-up
- [x] lee-0312a  [on:: 2026-03-24]

## Priorities
- Launch of the import tool with three depots #import-tool

## Blockers
- none

## Decisions
- Lee keeps the launch

## Growth
- Told Bristol that their file was wrong, and sent the corrected one along  [principle:: Earn Trust]  [evidence:: docs/samples/bristol.md]

## Hard question
What are you avoiding right now?
> The launch mail. If I write it, it is real.

## Commitments
escalate:: @sam, the next morning

- [x] @lee launches with Leeds, Hull and Bristol #import-tool  [output:: first upload of each, listed]  [due:: 2026-04-07]  [completion:: 2026-04-07]  [id:: lee-0326a]
- [x] @dana writes the outcome of the review into the February note  [output:: the line, read by Lee]  [due:: 2026-03-31]  [completion:: 2026-03-30]  [id:: lee-0326b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-07 17:12:23 -0700
data <<@@@
done: ines-0403b
@@@
M 644 inline 1on1s/ines/2026-04-03.md
data <<@@@
---
date: 2026-04-03
owner: dana
with: ines
stance: coaching
---
## Follow-up
- [x] ines-0320a  [on:: 2026-04-01]

## Priorities
- Firmware is out; four depots remain #label-audit
- A second pair of hands

## Blockers
- none

## Decisions
- Mei joins for two depot days; Ines leads them

## Growth
- Planned Mei's two days so that she tests and does not carry  [principle:: Hire and Develop the Best]  [evidence:: docs/labels/depot-days.md]

## Hard question
What are you avoiding right now?
> I do not like asking for people. I asked because you wrote it down.

## Commitments
escalate:: @sam, with the reason

- [ ] @ines tests the last four depots with Mei  [output:: raw results, in the shared folder]  [due:: 2026-04-15]  [id:: ines-0403a]
- [x] @sam approves two depot days for Mei  [output:: his yes]  [due:: 2026-04-08]  [completion:: 2026-04-07]  [id:: ines-0403b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-07 17:42:49 -0700
data <<@@@
notes: mei-0401a is done
@@@
M 644 inline 1on1s/mei/2026-04-01.md
data <<@@@
---
date: 2026-04-01
owner: dana
with: mei
stance: coaching
---
## Priorities
- Step one on Friday
- Two depot days with Ines

## Blockers
- none

## Decisions
- Mei goes to York and Derby

## Growth
- Deleted 400 lines that only the other team's calendar had required  [principle:: Bias for Action]  [evidence:: PR-951]

## Hard question
Which of your commitments are you least sure of?
> Friday. I have said a date out loud now.

## Commitments
escalate:: @sam, the day after it is due

- [x] @mei reports two mornings of step one #queue-steps  [output:: lost labels, a number]  [due:: 2026-04-07]  [completion:: 2026-04-07]  [id:: mei-0401a]
@@@

commit refs/heads/main
committer Sam Ortiz <sam@example.com> 2026-04-08 16:42:46 -0700
data <<@@@
notes: mei 04-08
@@@
M 644 inline 1on1s/mei/2026-04-08.md
data <<@@@
---
date: 2026-04-08
owner: sam
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0401a  none lost  [on:: 2026-04-07]

## Priorities
- Dana is away this week; I hold the meeting
- Step one holds; what step two needs from us

## Blockers
- none

## Decisions
- Step two may start on 04-20

## Growth
- none

## Hard question
What would you change if you had my job?
> I would put the label team and the router team in one room on Mondays.

## Commitments
escalate:: @dana, who then asks me why

- [ ] @sam gives the second writer an owner in the plan  [output:: the name, in the half-year plan]  [due:: 2026-04-17]  [id:: mei-0408a]
- [ ] @mei publishes the depot-day protocol: [protocol](docs/labels/depot-days.md)  [due:: 2026-04-21]  [id:: mei-0408b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-09 09:37:24 -0700
data <<@@@
slip: ines-0123a to 05-08
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

- [ ] @ines finishes the label audit of all depots: [the audit report](docs/labels/audit.md) #label-audit  [was:: 2026-02-20]  [why:: four depots are in stocktaking until 03-02]  [was:: 2026-03-13]  [why:: the firmware answer is missing for four depots]  [was:: 2026-04-10]  [why:: the last four depots are tested on 04-14 and 04-15, writing follows]  [due:: 2026-05-08]  [id:: ines-0123a]
- [x] @dana tells depots which day is theirs  [output:: the schedule, sent]  [due:: 2026-01-30]  [completion:: 2026-01-29]  [id:: ines-0123b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-09 16:44:55 -0700
data <<@@@
notes: lee
@@@
M 644 inline 1on1s/lee/2026-04-09.md
data <<@@@
---
date: 2026-04-09
owner: dana
with: lee
stance: coaching
---
## Priorities
- Launch done: 3 depots, 41 uploads, 2 rejected with a message that the depot understood

## Blockers
- none

## Decisions
- Excel import starts now and not in May, since CSV is the depots' only complaint

## Growth
- Sat with the Hull clerk during her first upload and removed a step because of it  [principle:: Customer Obsession]  [evidence:: PR-461]

## Feedback
- Launch week  [feedback:: praise]
  - situation:: Hull's second upload, 04-08, 900 rows rejected
  - behavior:: rang the clerk before she rang us, and stayed until the file went through
  - impact:: Hull did not go back to the nightly job

## Hard question
Which of your commitments are you least sure of?
> Excel by the 28th. I have two days of slack in it.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @lee reads Excel files with dates as text: [the reader change](https://git.example.com/depots/pr/470) #excel  [due:: 2026-04-22]  [id:: lee-0409a]
- [ ] @dana gets Hull's clerk an hour with Lee a month  [output:: the booking]  [due:: 2026-04-16]  [id:: lee-0409b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-13 15:32:09 -0700
data <<@@@
notes: priya 04-13
@@@
M 644 inline 1on1s/priya/2026-04-13.md
data <<@@@
---
date: 2026-04-13
owner: dana
with: priya
stance: coaching
---
## Priorities
- Easter peak held: 1.9 times normal, p99 350 ms
- What to stop paying for now that the cache carries the load

## Blockers
- none

## Decisions
- Two of five database replicas go; Priya picks which

## Growth
- Wrote the peak summary in one page and named what failed first  [principle:: Earn Trust]  [evidence:: docs/peak-2026.md]

## Feedback
- Rehearsal with the cache off  [feedback:: praise]
  - evidence:: docs/peak-rehearsal-log.md

## Hard question
What would you change if you had my job?
> Give the depots one phone number. They ring whoever answered last time, which is me.

## Commitments
escalate:: @sam, with the reason

- [ ] @priya removes two replicas #replicas  [output:: cost line before and after, in [the peak page](docs/peak-2026.md)]  [due:: 2026-04-24]  [id:: priya-0413a]
- [ ] @dana agrees one contact line with Depot Ops  [output:: the number, on the depot page]  [due:: 2026-04-17]  [id:: priya-0413b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-13 16:33:42 -0700
data <<@@@
done: theo-0317a
@@@
M 644 inline 1on1s/theo/2026-03-17.md
data <<@@@
---
date: 2026-03-17
owner: dana
with: theo
stance: coaching
---
## Follow-up
- [x] theo-0312a  [on:: 2026-03-16]

## Priorities
- Carrier one is over; 99.2% match in the first file
- Carriers two and three by the end of April

## Blockers
- none

## Decisions
- Carrier two on 04-01, carrier three on 04-20

## Growth
- Stayed with the first file until the last line was explained  [principle:: Deliver Results]  [evidence:: docs/recon/cutover-log.md]

## Feedback
- Carrier one  [feedback:: praise]
  - evidence:: docs/recon/cutover-log.md

## Hard question
What are you avoiding right now?
> Carrier three.

## Commitments
escalate:: @sam, the next morning

- [x] @theo cuts over carrier two  [output:: the log, second page]  [was:: 2026-04-01]  [why:: the carrier's test account expired]  [due:: 2026-04-10]  [completion:: 2026-04-13]  [id:: theo-0317a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-14 11:36:16 -0700
data <<@@@
share: priya/2026-04-13
@@@
M 644 inline 1on1s/priya/2026-04-13.md
data <<@@@
---
date: 2026-04-13
owner: dana
with: priya
stance: coaching
shared: 2026-04-14
---
## Priorities
- Easter peak held: 1.9 times normal, p99 350 ms
- What to stop paying for now that the cache carries the load

## Blockers
- none

## Decisions
- Two of five database replicas go; Priya picks which

## Growth
- Wrote the peak summary in one page and named what failed first  [principle:: Earn Trust]  [evidence:: docs/peak-2026.md]

## Feedback
- Rehearsal with the cache off  [feedback:: praise]
  - evidence:: docs/peak-rehearsal-log.md

## Hard question
What would you change if you had my job?
> Give the depots one phone number. They ring whoever answered last time, which is me.

## Commitments
escalate:: @sam, with the reason

- [ ] @priya removes two replicas #replicas  [output:: cost line before and after, in [the peak page](docs/peak-2026.md)]  [due:: 2026-04-24]  [id:: priya-0413a]
- [ ] @dana agrees one contact line with Depot Ops  [output:: the number, on the depot page]  [due:: 2026-04-17]  [id:: priya-0413b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-14 15:15:02 -0700
data <<@@@
notes: 1:1 with theo
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

- [ ] @theo cuts over carrier three  [output:: the log, third page]  [due:: 2026-04-24]  [id:: theo-0414a]
- [ ] @dana settles carrier three's contract questions  [output:: answers in the document]  [due:: 2026-04-17]  [id:: theo-0414b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-15 10:04:22 -0700
data <<@@@
done ines-0403a
@@@
M 644 inline 1on1s/ines/2026-04-03.md
data <<@@@
---
date: 2026-04-03
owner: dana
with: ines
stance: coaching
---
## Follow-up
- [x] ines-0320a  [on:: 2026-04-01]

## Priorities
- Firmware is out; four depots remain #label-audit
- A second pair of hands

## Blockers
- none

## Decisions
- Mei joins for two depot days; Ines leads them

## Growth
- Planned Mei's two days so that she tests and does not carry  [principle:: Hire and Develop the Best]  [evidence:: docs/labels/depot-days.md]

## Hard question
What are you avoiding right now?
> I do not like asking for people. I asked because you wrote it down.

## Commitments
escalate:: @sam, with the reason

- [x] @ines tests the last four depots with Mei  [output:: raw results, in the shared folder]  [due:: 2026-04-15]  [completion:: 2026-04-15]  [id:: ines-0403a]
- [x] @sam approves two depot days for Mei  [output:: his yes]  [due:: 2026-04-08]  [completion:: 2026-04-07]  [id:: ines-0403b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-15 12:13:30 -0700
data <<@@@
done: lee-0409b
@@@
M 644 inline 1on1s/lee/2026-04-09.md
data <<@@@
---
date: 2026-04-09
owner: dana
with: lee
stance: coaching
---
## Priorities
- Launch done: 3 depots, 41 uploads, 2 rejected with a message that the depot understood

## Blockers
- none

## Decisions
- Excel import starts now and not in May, since CSV is the depots' only complaint

## Growth
- Sat with the Hull clerk during her first upload and removed a step because of it  [principle:: Customer Obsession]  [evidence:: PR-461]

## Feedback
- Launch week  [feedback:: praise]
  - situation:: Hull's second upload, 04-08, 900 rows rejected
  - behavior:: rang the clerk before she rang us, and stayed until the file went through
  - impact:: Hull did not go back to the nightly job

## Hard question
Which of your commitments are you least sure of?
> Excel by the 28th. I have two days of slack in it.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @lee reads Excel files with dates as text: [the reader change](https://git.example.com/depots/pr/470) #excel  [due:: 2026-04-22]  [id:: lee-0409a]
- [x] @dana gets Hull's clerk an hour with Lee a month  [output:: the booking]  [due:: 2026-04-16]  [completion:: 2026-04-15]  [id:: lee-0409b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-15 17:36:31 -0700
data <<@@@
notes: 1:1 with mei
@@@
M 644 inline 1on1s/mei/2026-04-15.md
data <<@@@
---
date: 2026-04-15
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [ ] mei-0408b  Ines and Mei are in Derby today, we spoke by phone

## Priorities
- Depot days: Mei tested, Ines led

## Blockers
- none

## Decisions
- Mei writes the protocol so that Lee can repeat it

## Growth
- Noticed that warm printers hide the fault, and changed the order of the tests  [principle:: Dive Deep]  [evidence:: docs/labels/depot-days.md]

## Hard question
What are you avoiding right now?
> What I avoid is saying that I liked it more than the queue.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @mei starts step two with a switch: [step two](https://git.example.com/labels/pr/262) #queue-steps  [due:: 2026-04-24]  [id:: mei-0415a]
@@@

commit refs/heads/main
committer Sam Ortiz <sam@example.com> 2026-04-16 09:30:22 -0700
data <<@@@
done mei-0408a
@@@
M 644 inline 1on1s/mei/2026-04-08.md
data <<@@@
---
date: 2026-04-08
owner: sam
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0401a  none lost  [on:: 2026-04-07]

## Priorities
- Dana is away this week; I hold the meeting
- Step one holds; what step two needs from us

## Blockers
- none

## Decisions
- Step two may start on 04-20

## Growth
- none

## Hard question
What would you change if you had my job?
> I would put the label team and the router team in one room on Mondays.

## Commitments
escalate:: @dana, who then asks me why

- [x] @sam gives the second writer an owner in the plan  [output:: the name, in the half-year plan]  [due:: 2026-04-17]  [completion:: 2026-04-16]  [id:: mei-0408a]
- [ ] @mei publishes the depot-day protocol: [protocol](docs/labels/depot-days.md)  [due:: 2026-04-21]  [id:: mei-0408b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-16 14:46:10 -0700
data <<@@@
done priya-0413b
@@@
M 644 inline 1on1s/priya/2026-04-13.md
data <<@@@
---
date: 2026-04-13
owner: dana
with: priya
stance: coaching
shared: 2026-04-14
---
## Priorities
- Easter peak held: 1.9 times normal, p99 350 ms
- What to stop paying for now that the cache carries the load

## Blockers
- none

## Decisions
- Two of five database replicas go; Priya picks which

## Growth
- Wrote the peak summary in one page and named what failed first  [principle:: Earn Trust]  [evidence:: docs/peak-2026.md]

## Feedback
- Rehearsal with the cache off  [feedback:: praise]
  - evidence:: docs/peak-rehearsal-log.md

## Hard question
What would you change if you had my job?
> Give the depots one phone number. They ring whoever answered last time, which is me.

## Commitments
escalate:: @sam, with the reason

- [ ] @priya removes two replicas #replicas  [output:: cost line before and after, in [the peak page](docs/peak-2026.md)]  [due:: 2026-04-24]  [id:: priya-0413a]
- [x] @dana agrees one contact line with Depot Ops  [output:: the number, on the depot page]  [due:: 2026-04-17]  [completion:: 2026-04-16]  [id:: priya-0413b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-16 15:02:51 -0700
data <<@@@
done omar-0402a
@@@
M 644 inline 1on1s/omar/2026-04-02.md
data <<@@@
---
date: 2026-04-02
owner: dana
with: omar
stance: coaching
---
## Follow-up
- [x] omar-0319b  [on:: 2026-04-01]

## Priorities
- Pager proposal, read together
- Offer to the first candidate

## Blockers
- none

## Decisions
- From 04-20 the pager goes round six people, and the two noisy alerts page nobody at night #oncall

## Growth
- Wrote a no for a candidate whom he liked, and gave the reason from the interview  [principle:: Insist on the Highest Standards]  [evidence:: docs/hiring/debrief-2026-03.md]

## Hard question
What would you change if you had my job?
> Nothing this week. You did the one thing.

## Commitments
escalate:: @sam, the day after

- [x] @omar retunes the two alerts: [the alert change](https://git.example.com/router/pr/640) #oncall  [due:: 2026-04-17]  [completion:: 2026-04-16]  [id:: omar-0402a]
- [ ] @dana publishes the six-person rota #oncall  [output:: the rota]  [due:: 2026-04-20]  [id:: omar-0402b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-16 16:57:36 -0700
data <<@@@
notes: 1:1 with omar
@@@
M 644 inline 1on1s/omar/2026-04-16.md
data <<@@@
---
date: 2026-04-16
owner: dana
with: omar
stance: coaching
---
## Priorities
- Bristol live; overrides at one a day there too

## Blockers
- Half of the requests from Bristol are for a feature the planner will not have  [blocker:: scope]  #bristol

## Decisions
- We publish the list of what the planner will not do

## Growth
- Let Mei present the Bristol numbers and sat in the second row  [principle:: Hire and Develop the Best]  [evidence:: docs/planner-bristol.md]

## Hard question
What have I not asked you that I should have?
> What I would need to stay two years. I have half an answer.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @omar publishes [what the planner will not do](docs/planner-not.md) #bristol  [due:: 2026-04-28]  [id:: omar-0416a]
- [ ] @omar brings the other half of that answer  [output:: three lines, for our next meeting]  [due:: 2026-04-29]  [id:: omar-0416b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-17 16:30:37 -0700
data <<@@@
done theo-0414b
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

- [ ] @theo cuts over carrier three  [output:: the log, third page]  [due:: 2026-04-24]  [id:: theo-0414a]
- [x] @dana settles carrier three's contract questions  [output:: answers in the document]  [due:: 2026-04-17]  [completion:: 2026-04-17]  [id:: theo-0414b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-20 11:02:00 -0700
data <<@@@
people: mei is away from the 29th
@@@
M 644 inline people.yml
data <<@@@
dana:
  name: Dana Cole
  role: Engineering Manager
  manager: sam
  emails: [dana@example.com]
sam:
  name: Sam Ortiz
  role: Director
  emails: [sam@example.com]
priya:
  name: Priya Raman
  manager: dana
  cadence: 14d
  start: 2026-01-05
  role: SDE
  level: L5
  emails: [priya@example.com]
  escalate: sam
theo:
  name: Theo Lindqvist
  manager: dana
  cadence: 7d
  start: 2026-01-05
  role: SDE
  level: L5
  emails: [theo@example.com]
  away: [{from: 2026-02-16, to: 2026-02-20}]
  escalate: sam
omar:
  name: Omar Haddad
  manager: dana
  cadence: 14d
  start: 2026-01-05
  role: Senior SDE
  level: L6
  emails: [omar@example.com]
  escalate: sam
lee:
  name: Lee Park
  manager: dana
  cadence: 14d
  start: 2026-01-05
  role: SDE
  level: L5
  emails: [lee@example.com]
  escalate: sam
ines:
  name: Inês Carvalho
  manager: dana
  cadence: 14d
  start: 2026-01-05
  role: Quality Engineer
  level: L5
  emails: [ines@example.com]
  escalate: sam
mei:
  name: Mei Tanaka
  manager: dana
  cadence: 7d
  start: 2026-01-12
  role: SDE
  level: L4
  emails: [mei@example.com]
  away: [{from: 2026-04-29, to: 2026-05-08}]
  escalate: sam
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-20 13:50:42 -0700
data <<@@@
done: omar-0402b
@@@
M 644 inline 1on1s/omar/2026-04-02.md
data <<@@@
---
date: 2026-04-02
owner: dana
with: omar
stance: coaching
---
## Follow-up
- [x] omar-0319b  [on:: 2026-04-01]

## Priorities
- Pager proposal, read together
- Offer to the first candidate

## Blockers
- none

## Decisions
- From 04-20 the pager goes round six people, and the two noisy alerts page nobody at night #oncall

## Growth
- Wrote a no for a candidate whom he liked, and gave the reason from the interview  [principle:: Insist on the Highest Standards]  [evidence:: docs/hiring/debrief-2026-03.md]

## Hard question
What would you change if you had my job?
> Nothing this week. You did the one thing.

## Commitments
escalate:: @sam, the day after

- [x] @omar retunes the two alerts: [the alert change](https://git.example.com/router/pr/640) #oncall  [due:: 2026-04-17]  [completion:: 2026-04-16]  [id:: omar-0402a]
- [x] @dana publishes the six-person rota #oncall  [output:: the rota]  [due:: 2026-04-20]  [completion:: 2026-04-20]  [id:: omar-0402b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-20 16:50:39 -0700
data <<@@@
notes: mei-0408b is done
@@@
M 644 inline 1on1s/mei/2026-04-08.md
data <<@@@
---
date: 2026-04-08
owner: sam
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0401a  none lost  [on:: 2026-04-07]

## Priorities
- Dana is away this week; I hold the meeting
- Step one holds; what step two needs from us

## Blockers
- none

## Decisions
- Step two may start on 04-20

## Growth
- none

## Hard question
What would you change if you had my job?
> I would put the label team and the router team in one room on Mondays.

## Commitments
escalate:: @dana, who then asks me why

- [x] @sam gives the second writer an owner in the plan  [output:: the name, in the half-year plan]  [due:: 2026-04-17]  [completion:: 2026-04-16]  [id:: mei-0408a]
- [x] @mei publishes the depot-day protocol: [protocol](docs/labels/depot-days.md)  [due:: 2026-04-21]  [completion:: 2026-04-20]  [id:: mei-0408b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-21 14:55:00 -0700
data <<@@@
notes: 1:1 with theo
@@@
M 644 inline 1on1s/theo/2026-04-21.md
data <<@@@
---
date: 2026-04-21
owner: dana
with: theo
stance: coaching
---
## Priorities
- Carrier three

## Blockers
- none

## Decisions
- none

## Growth
- Nice work on the carrier two clean-up

## Hard question
What are you avoiding right now?
> The same as before. Carrier three.

## Commitments
escalate:: @sam, the next morning

- [ ] @theo lists the open lines of March  [output:: the list]  [due:: 2026-04-28]  [id:: theo-0421a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-21 16:17:27 -0700
data <<@@@
notes: lee-0409a is done
@@@
M 644 inline 1on1s/lee/2026-04-09.md
data <<@@@
---
date: 2026-04-09
owner: dana
with: lee
stance: coaching
---
## Priorities
- Launch done: 3 depots, 41 uploads, 2 rejected with a message that the depot understood

## Blockers
- none

## Decisions
- Excel import starts now and not in May, since CSV is the depots' only complaint

## Growth
- Sat with the Hull clerk during her first upload and removed a step because of it  [principle:: Customer Obsession]  [evidence:: PR-461]

## Feedback
- Launch week  [feedback:: praise]
  - situation:: Hull's second upload, 04-08, 900 rows rejected
  - behavior:: rang the clerk before she rang us, and stayed until the file went through
  - impact:: Hull did not go back to the nightly job

## Hard question
Which of your commitments are you least sure of?
> Excel by the 28th. I have two days of slack in it.

## Commitments
escalate:: @sam, the day after it is due

- [x] @lee reads Excel files with dates as text: [the reader change](https://git.example.com/depots/pr/470) #excel  [due:: 2026-04-22]  [completion:: 2026-04-21]  [id:: lee-0409a]
- [x] @dana gets Hull's clerk an hour with Lee a month  [output:: the booking]  [due:: 2026-04-16]  [completion:: 2026-04-15]  [id:: lee-0409b]
@@@

commit refs/heads/main
committer Sam Ortiz <sam@example.com> 2026-04-22 14:27:03 -0700
data <<@@@
notes: skip-level with priya
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

- [ ] @sam gives Priya ten minutes in the budget round  [output:: the agenda with her name]  [due:: 2026-05-20]  [id:: priya-0422a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-22 16:46:22 -0700
data <<@@@
notes: mei
@@@
M 644 inline 1on1s/mei/2026-04-22.md
data <<@@@
---
date: 2026-04-22
owner: dana
with: mei
stance: coaching
---
## Priorities
- Step two on one depot
- Two weeks away from the 29th

## Blockers
- Unclear who may turn the switch while Mei is away  [blocker:: clarity]  #switch

## Decisions
- Lee may turn it off; nobody turns it on #switch

## Growth
- Wrote the "turn it off" page with one command in it  [principle:: Customer Obsession]  [evidence:: docs/queue/off.md]

## Hard question
What have I not asked you that I should have?
> Whether the queue is what I will do in a year.

## Commitments
escalate:: @sam, the day after

- [ ] @mei shows Lee how to turn it off #switch  [output:: he did it once, alone]  [due:: 2026-04-28]  [id:: mei-0422a]
- [ ] @dana answers that question with two options  [output:: half a page]  [due:: 2026-04-28]  [id:: mei-0422b]
@@@

commit refs/heads/main
mark :1
committer Dana Cole <dana@example.com> 2026-04-23 10:51:45 -0700
data <<@@@
slip: theo-0414a to 05-08
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

- [ ] @theo cuts over carrier three  [output:: the log, third page]  [was:: 2026-04-24]  [why:: carrier three asks for a second dry run]  [due:: 2026-05-08]  [id:: theo-0414a]
- [x] @dana settles carrier three's contract questions  [output:: answers in the document]  [due:: 2026-04-17]  [completion:: 2026-04-17]  [id:: theo-0414b]
@@@

commit refs/heads/main
mark :2
committer Dana Cole <dana@example.com> 2026-04-23 15:36:11 -0700
data <<@@@
notes: lee
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
- [ ] @lee rejects merged cells with a message that names the cell: [the change](https://git.example.com/depots/pr/481) #excel  [due:: 2026-05-06]  [id:: lee-0423b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-23 15:58:27 -0700
data <<@@@
done priya-0413a
@@@
from :1
M 644 inline 1on1s/priya/2026-04-13.md
data <<@@@
---
date: 2026-04-13
owner: dana
with: priya
stance: coaching
shared: 2026-04-14
---
## Priorities
- Easter peak held: 1.9 times normal, p99 350 ms
- What to stop paying for now that the cache carries the load

## Blockers
- none

## Decisions
- Two of five database replicas go; Priya picks which

## Growth
- Wrote the peak summary in one page and named what failed first  [principle:: Earn Trust]  [evidence:: docs/peak-2026.md]

## Feedback
- Rehearsal with the cache off  [feedback:: praise]
  - evidence:: docs/peak-rehearsal-log.md

## Hard question
What would you change if you had my job?
> Give the depots one phone number. They ring whoever answered last time, which is me.

## Commitments
escalate:: @sam, with the reason

- [x] @priya removes two replicas #replicas  [output:: cost line before and after, in [the peak page](docs/peak-2026.md)]  [due:: 2026-04-24]  [completion:: 2026-04-23]  [id:: priya-0413a]
- [x] @dana agrees one contact line with Depot Ops  [output:: the number, on the depot page]  [due:: 2026-04-17]  [completion:: 2026-04-16]  [id:: priya-0413b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-24 09:05:00 -0700
data <<@@@
Merge branch 'laptop'
@@@
merge :2
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
- [ ] @lee rejects merged cells with a message that names the cell: [the change](https://git.example.com/depots/pr/481) #excel  [due:: 2026-05-06]  [id:: lee-0423b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-24 17:44:36 -0700
data <<@@@
notes: mei-0415a is done
@@@
M 644 inline 1on1s/mei/2026-04-15.md
data <<@@@
---
date: 2026-04-15
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [ ] mei-0408b  Ines and Mei are in Derby today, we spoke by phone

## Priorities
- Depot days: Mei tested, Ines led

## Blockers
- none

## Decisions
- Mei writes the protocol so that Lee can repeat it

## Growth
- Noticed that warm printers hide the fault, and changed the order of the tests  [principle:: Dive Deep]  [evidence:: docs/labels/depot-days.md]

## Hard question
What are you avoiding right now?
> What I avoid is saying that I liked it more than the queue.

## Commitments
escalate:: @sam, the day after it is due

- [x] @mei starts step two with a switch: [step two](https://git.example.com/labels/pr/262) #queue-steps  [due:: 2026-04-24]  [completion:: 2026-04-24]  [id:: mei-0415a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-27 16:57:22 -0700
data <<@@@
notes: priya 04-27
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
- [ ] @dana moves the pager schedule  [output:: the new schedule, published]  [due:: 2026-05-08]  [id:: priya-0427b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-27 17:45:32 -0700
data <<@@@
done mei-0422a
@@@
M 644 inline 1on1s/mei/2026-04-22.md
data <<@@@
---
date: 2026-04-22
owner: dana
with: mei
stance: coaching
---
## Priorities
- Step two on one depot
- Two weeks away from the 29th

## Blockers
- Unclear who may turn the switch while Mei is away  [blocker:: clarity]  #switch

## Decisions
- Lee may turn it off; nobody turns it on #switch

## Growth
- Wrote the "turn it off" page with one command in it  [principle:: Customer Obsession]  [evidence:: docs/queue/off.md]

## Hard question
What have I not asked you that I should have?
> Whether the queue is what I will do in a year.

## Commitments
escalate:: @sam, the day after

- [x] @mei shows Lee how to turn it off #switch  [output:: he did it once, alone]  [due:: 2026-04-28]  [completion:: 2026-04-27]  [id:: mei-0422a]
- [ ] @dana answers that question with two options  [output:: half a page]  [due:: 2026-04-28]  [id:: mei-0422b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-28 10:16:10 -0700
data <<@@@
done: omar-0416a
@@@
M 644 inline 1on1s/omar/2026-04-16.md
data <<@@@
---
date: 2026-04-16
owner: dana
with: omar
stance: coaching
---
## Priorities
- Bristol live; overrides at one a day there too

## Blockers
- Half of the requests from Bristol are for a feature the planner will not have  [blocker:: scope]  #bristol

## Decisions
- We publish the list of what the planner will not do

## Growth
- Let Mei present the Bristol numbers and sat in the second row  [principle:: Hire and Develop the Best]  [evidence:: docs/planner-bristol.md]

## Hard question
What have I not asked you that I should have?
> What I would need to stay two years. I have half an answer.

## Commitments
escalate:: @sam, the day after it is due

- [x] @omar publishes [what the planner will not do](docs/planner-not.md) #bristol  [due:: 2026-04-28]  [completion:: 2026-04-28]  [id:: omar-0416a]
- [ ] @omar brings the other half of that answer  [output:: three lines, for our next meeting]  [due:: 2026-04-29]  [id:: omar-0416b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-28 11:08:17 -0700
data <<@@@
done: theo-0421a
@@@
M 644 inline 1on1s/theo/2026-04-21.md
data <<@@@
---
date: 2026-04-21
owner: dana
with: theo
stance: coaching
---
## Priorities
- Carrier three

## Blockers
- none

## Decisions
- none

## Growth
- Nice work on the carrier two clean-up

## Hard question
What are you avoiding right now?
> The same as before. Carrier three.

## Commitments
escalate:: @sam, the next morning

- [x] @theo lists the open lines of March  [output:: the list]  [due:: 2026-04-28]  [completion:: 2026-04-28]  [id:: theo-0421a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-28 12:49:49 -0700
data <<@@@
done: mei-0422b
@@@
M 644 inline 1on1s/mei/2026-04-22.md
data <<@@@
---
date: 2026-04-22
owner: dana
with: mei
stance: coaching
---
## Priorities
- Step two on one depot
- Two weeks away from the 29th

## Blockers
- Unclear who may turn the switch while Mei is away  [blocker:: clarity]  #switch

## Decisions
- Lee may turn it off; nobody turns it on #switch

## Growth
- Wrote the "turn it off" page with one command in it  [principle:: Customer Obsession]  [evidence:: docs/queue/off.md]

## Hard question
What have I not asked you that I should have?
> Whether the queue is what I will do in a year.

## Commitments
escalate:: @sam, the day after

- [x] @mei shows Lee how to turn it off #switch  [output:: he did it once, alone]  [due:: 2026-04-28]  [completion:: 2026-04-27]  [id:: mei-0422a]
- [x] @dana answers that question with two options  [output:: half a page]  [due:: 2026-04-28]  [completion:: 2026-04-28]  [id:: mei-0422b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-04-30 15:13:24 -0700
data <<@@@
notes: omar
@@@
M 644 inline 1on1s/omar/2026-04-16.md
data <<@@@
---
date: 2026-04-16
owner: dana
with: omar
stance: coaching
---
## Priorities
- Bristol live; overrides at one a day there too

## Blockers
- Half of the requests from Bristol are for a feature the planner will not have  [blocker:: scope]  #bristol

## Decisions
- We publish the list of what the planner will not do

## Growth
- Let Mei present the Bristol numbers and sat in the second row  [principle:: Hire and Develop the Best]  [evidence:: docs/planner-bristol.md]

## Hard question
What have I not asked you that I should have?
> What I would need to stay two years. I have half an answer.

## Commitments
escalate:: @sam, the day after it is due

- [x] @omar publishes [what the planner will not do](docs/planner-not.md) #bristol  [due:: 2026-04-28]  [completion:: 2026-04-28]  [id:: omar-0416a]
- [x] @omar brings the other half of that answer  [output:: three lines, for our next meeting]  [due:: 2026-04-29]  [completion:: 2026-04-30]  [id:: omar-0416b]
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

- [ ] @omar writes the routing part of [the half-year plan](docs/plan-2026h2.md)  [due:: 2026-05-13]  [id:: omar-0430a]
- [ ] @dana gets Sam's yes or no on the lead role  [output:: Sam's answer, in writing]  [due:: 2026-05-13]  [id:: omar-0430b]
@@@

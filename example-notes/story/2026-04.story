# April. Dana is away a week; one note is written on a laptop and merged; the audit moves a third time.

@@@ commit 2026-04-01T09:14:26-07:00 Dana Cole <dana@example.com>
notes: ines-0320a is done

@@@ edit 1on1s/ines/2026-03-20.md
< - [ ] @ines sends the seven-depot findings to the depots  [output:: the mail, with one page each]  [due:: 2026-04-01]  [id:: ines-0320a]
> - [x] @ines sends the seven-depot findings to the depots  [output:: the mail, with one page each]  [due:: 2026-04-01]  [completion:: 2026-04-01]  [id:: ines-0320a]

@@@ commit 2026-04-01T12:12:50-07:00 Dana Cole <dana@example.com>
notes: omar-0319b is done

@@@ edit 1on1s/omar/2026-03-19.md
< - [ ] @dana brings a pager proposal to the next 1:1  [output:: one page with numbers]  [due:: 2026-04-01]  [id:: omar-0319b]
> - [x] @dana brings a pager proposal to the next 1:1  [output:: one page with numbers]  [due:: 2026-04-01]  [completion:: 2026-04-01]  [id:: omar-0319b]

@@@ commit 2026-04-01T15:24:54-07:00 Dana Cole <dana@example.com>
done: priya-0330b

@@@ edit 1on1s/priya/2026-03-30.md
< - [ ] @dana gets a written yes from Depot Ops  [output:: their reply, linked in the plan]  [due:: 2026-04-01]  [id:: priya-0330b]
> - [x] @dana gets a written yes from Depot Ops  [output:: their reply, linked in the plan]  [due:: 2026-04-01]  [completion:: 2026-04-01]  [id:: priya-0330b]

@@@ commit 2026-04-01T17:07:00-07:00 Dana Cole <dana@example.com>
notes: mei 04-01

@@@ file 1on1s/mei/2026-04-01.md
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

@@@ commit 2026-04-02T11:40:35-07:00 Dana Cole <dana@example.com>
notes: omar-0319a is done

@@@ edit 1on1s/omar/2026-03-19.md
< - [ ] @omar runs the first interview loop #hiring  [output:: written debrief of each interviewer]  [due:: 2026-03-31]  [id:: omar-0319a]
> - [x] @omar runs the first interview loop #hiring  [output:: written debrief of each interviewer]  [due:: 2026-03-31]  [completion:: 2026-04-02]  [id:: omar-0319a]

@@@ commit 2026-04-02T14:02:35-07:00 Dana Cole <dana@example.com>
notes: omar

@@@ file 1on1s/omar/2026-04-02.md
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

@@@ commit 2026-04-02T18:12:00-07:00 Dana Cole <dana@example.com>
notes: theo, catching up

@@@ file 1on1s/theo/2026-03-24.md
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

@@@ commit 2026-04-03T14:03:33-07:00 Dana Cole <dana@example.com>
notes: 1:1 with ines

@@@ file 1on1s/ines/2026-04-03.md
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

@@@ commit 2026-04-03T14:31:16-07:00 Dana Cole <dana@example.com>
notes: mei-0318a is done

@@@ edit 1on1s/mei/2026-03-18.md
< - [ ] @mei ships step one: [step one](https://git.example.com/labels/pr/240) #queue-steps  [was:: 2026-03-27]  [why:: rewritten so that the other team is not needed]  [due:: 2026-04-03]  [id:: mei-0318a]
> - [x] @mei ships step one: [step one](https://git.example.com/labels/pr/240) #queue-steps  [was:: 2026-03-27]  [why:: rewritten so that the other team is not needed]  [due:: 2026-04-03]  [completion:: 2026-04-03]  [id:: mei-0318a]

@@@ commit 2026-04-03T16:44:07-07:00 Dana Cole <dana@example.com>
done: priya-0330a

@@@ edit 1on1s/priya/2026-03-30.md
< - [ ] @priya leads the rehearsal: [rehearsal log](docs/peak-rehearsal-log.md) #peak  [due:: 2026-04-03]  [id:: priya-0330a]
> - [x] @priya leads the rehearsal: [rehearsal log](docs/peak-rehearsal-log.md) #peak  [due:: 2026-04-03]  [completion:: 2026-04-03]  [id:: priya-0330a]

@@@ commit 2026-04-07T08:42:39-07:00 Dana Cole <dana@example.com>
notes: no 1:1 with theo, I am away

@@@ file 1on1s/theo/2026-04-07.md
---
date: 2026-04-07
owner: dana
with: theo
kind: cancelled
by: dana
---

@@@ commit 2026-04-07T10:48:12-07:00 Dana Cole <dana@example.com>
notes: lee-0326a is done

@@@ edit 1on1s/lee/2026-03-26.md
< - [ ] @lee launches with Leeds, Hull and Bristol #import-tool  [output:: first upload of each, listed]  [due:: 2026-04-07]  [id:: lee-0326a]
> - [x] @lee launches with Leeds, Hull and Bristol #import-tool  [output:: first upload of each, listed]  [due:: 2026-04-07]  [completion:: 2026-04-07]  [id:: lee-0326a]

@@@ commit 2026-04-07T17:12:23-07:00 Dana Cole <dana@example.com>
done: ines-0403b

@@@ edit 1on1s/ines/2026-04-03.md
< - [ ] @sam approves two depot days for Mei  [output:: his yes]  [due:: 2026-04-08]  [id:: ines-0403b]
> - [x] @sam approves two depot days for Mei  [output:: his yes]  [due:: 2026-04-08]  [completion:: 2026-04-07]  [id:: ines-0403b]

@@@ commit 2026-04-07T17:42:49-07:00 Dana Cole <dana@example.com>
notes: mei-0401a is done

@@@ edit 1on1s/mei/2026-04-01.md
< - [ ] @mei reports two mornings of step one #queue-steps  [output:: lost labels, a number]  [due:: 2026-04-07]  [id:: mei-0401a]
> - [x] @mei reports two mornings of step one #queue-steps  [output:: lost labels, a number]  [due:: 2026-04-07]  [completion:: 2026-04-07]  [id:: mei-0401a]

@@@ commit 2026-04-08T16:42:46-07:00 Sam Ortiz <sam@example.com>
notes: mei 04-08

@@@ file 1on1s/mei/2026-04-08.md
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

@@@ commit 2026-04-09T09:37:24-07:00 Dana Cole <dana@example.com>
slip: ines-0123a to 05-08

@@@ edit 1on1s/ines/2026-01-23.md
< - [ ] @ines finishes the label audit of all depots: [the audit report](docs/labels/audit.md) #label-audit  [was:: 2026-02-20]  [why:: four depots are in stocktaking until 03-02]  [was:: 2026-03-13]  [why:: the firmware answer is missing for four depots]  [due:: 2026-04-10]  [id:: ines-0123a]
> - [ ] @ines finishes the label audit of all depots: [the audit report](docs/labels/audit.md) #label-audit  [was:: 2026-02-20]  [why:: four depots are in stocktaking until 03-02]  [was:: 2026-03-13]  [why:: the firmware answer is missing for four depots]  [was:: 2026-04-10]  [why:: the last four depots are tested on 04-14 and 04-15, writing follows]  [due:: 2026-05-08]  [id:: ines-0123a]

@@@ commit 2026-04-09T16:44:55-07:00 Dana Cole <dana@example.com>
notes: lee

@@@ file 1on1s/lee/2026-04-09.md
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

@@@ commit 2026-04-13T15:32:09-07:00 Dana Cole <dana@example.com>
notes: priya 04-13

@@@ file 1on1s/priya/2026-04-13.md
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

@@@ commit 2026-04-13T16:33:42-07:00 Dana Cole <dana@example.com>
done: theo-0317a

@@@ edit 1on1s/theo/2026-03-17.md
< - [ ] @theo cuts over carrier two  [output:: the log, second page]  [was:: 2026-04-01]  [why:: the carrier's test account expired]  [due:: 2026-04-10]  [id:: theo-0317a]
> - [x] @theo cuts over carrier two  [output:: the log, second page]  [was:: 2026-04-01]  [why:: the carrier's test account expired]  [due:: 2026-04-10]  [completion:: 2026-04-13]  [id:: theo-0317a]

@@@ commit 2026-04-14T11:36:16-07:00 Dana Cole <dana@example.com>
share: priya/2026-04-13

@@@ edit 1on1s/priya/2026-04-13.md
< stance: coaching
> stance: coaching
> shared: 2026-04-14

@@@ commit 2026-04-14T15:15:02-07:00 Dana Cole <dana@example.com>
notes: 1:1 with theo

@@@ file 1on1s/theo/2026-04-14.md
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

@@@ commit 2026-04-15T10:04:22-07:00 Dana Cole <dana@example.com>
done ines-0403a

@@@ edit 1on1s/ines/2026-04-03.md
< - [ ] @ines tests the last four depots with Mei  [output:: raw results, in the shared folder]  [due:: 2026-04-15]  [id:: ines-0403a]
> - [x] @ines tests the last four depots with Mei  [output:: raw results, in the shared folder]  [due:: 2026-04-15]  [completion:: 2026-04-15]  [id:: ines-0403a]

@@@ commit 2026-04-15T12:13:30-07:00 Dana Cole <dana@example.com>
done: lee-0409b

@@@ edit 1on1s/lee/2026-04-09.md
< - [ ] @dana gets Hull's clerk an hour with Lee a month  [output:: the booking]  [due:: 2026-04-16]  [id:: lee-0409b]
> - [x] @dana gets Hull's clerk an hour with Lee a month  [output:: the booking]  [due:: 2026-04-16]  [completion:: 2026-04-15]  [id:: lee-0409b]

@@@ commit 2026-04-15T17:36:31-07:00 Dana Cole <dana@example.com>
notes: 1:1 with mei

@@@ file 1on1s/mei/2026-04-15.md
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

@@@ commit 2026-04-16T09:30:22-07:00 Sam Ortiz <sam@example.com>
done mei-0408a

@@@ edit 1on1s/mei/2026-04-08.md
< - [ ] @sam gives the second writer an owner in the plan  [output:: the name, in the half-year plan]  [due:: 2026-04-17]  [id:: mei-0408a]
> - [x] @sam gives the second writer an owner in the plan  [output:: the name, in the half-year plan]  [due:: 2026-04-17]  [completion:: 2026-04-16]  [id:: mei-0408a]

@@@ commit 2026-04-16T14:46:10-07:00 Dana Cole <dana@example.com>
done priya-0413b

@@@ edit 1on1s/priya/2026-04-13.md
< - [ ] @dana agrees one contact line with Depot Ops  [output:: the number, on the depot page]  [due:: 2026-04-17]  [id:: priya-0413b]
> - [x] @dana agrees one contact line with Depot Ops  [output:: the number, on the depot page]  [due:: 2026-04-17]  [completion:: 2026-04-16]  [id:: priya-0413b]

@@@ commit 2026-04-16T15:02:51-07:00 Dana Cole <dana@example.com>
done omar-0402a

@@@ edit 1on1s/omar/2026-04-02.md
< - [ ] @omar retunes the two alerts: [the alert change](https://git.example.com/router/pr/640) #oncall  [due:: 2026-04-17]  [id:: omar-0402a]
> - [x] @omar retunes the two alerts: [the alert change](https://git.example.com/router/pr/640) #oncall  [due:: 2026-04-17]  [completion:: 2026-04-16]  [id:: omar-0402a]

@@@ commit 2026-04-16T16:57:36-07:00 Dana Cole <dana@example.com>
notes: 1:1 with omar

@@@ file 1on1s/omar/2026-04-16.md
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

@@@ commit 2026-04-17T16:30:37-07:00 Dana Cole <dana@example.com>
done theo-0414b

@@@ edit 1on1s/theo/2026-04-14.md
< - [ ] @dana settles carrier three's contract questions  [output:: answers in the document]  [due:: 2026-04-17]  [id:: theo-0414b]
> - [x] @dana settles carrier three's contract questions  [output:: answers in the document]  [due:: 2026-04-17]  [completion:: 2026-04-17]  [id:: theo-0414b]

@@@ commit 2026-04-20T11:02:00-07:00 Dana Cole <dana@example.com>
people: mei is away from the 29th

@@@ edit people.yml
<   emails: [mei@example.com]
>   emails: [mei@example.com]
>   away: [{from: 2026-04-29, to: 2026-05-08}]

@@@ commit 2026-04-20T13:50:42-07:00 Dana Cole <dana@example.com>
done: omar-0402b

@@@ edit 1on1s/omar/2026-04-02.md
< - [ ] @dana publishes the six-person rota #oncall  [output:: the rota]  [due:: 2026-04-20]  [id:: omar-0402b]
> - [x] @dana publishes the six-person rota #oncall  [output:: the rota]  [due:: 2026-04-20]  [completion:: 2026-04-20]  [id:: omar-0402b]

@@@ commit 2026-04-20T16:50:39-07:00 Dana Cole <dana@example.com>
notes: mei-0408b is done

@@@ edit 1on1s/mei/2026-04-08.md
< - [ ] @mei publishes the depot-day protocol: [protocol](docs/labels/depot-days.md)  [due:: 2026-04-21]  [id:: mei-0408b]
> - [x] @mei publishes the depot-day protocol: [protocol](docs/labels/depot-days.md)  [due:: 2026-04-21]  [completion:: 2026-04-20]  [id:: mei-0408b]

@@@ commit 2026-04-21T14:55:00-07:00 Dana Cole <dana@example.com>
notes: 1:1 with theo

@@@ file 1on1s/theo/2026-04-21.md
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

@@@ commit 2026-04-21T16:17:27-07:00 Dana Cole <dana@example.com>
notes: lee-0409a is done

@@@ edit 1on1s/lee/2026-04-09.md
< - [ ] @lee reads Excel files with dates as text: [the reader change](https://git.example.com/depots/pr/470) #excel  [due:: 2026-04-22]  [id:: lee-0409a]
> - [x] @lee reads Excel files with dates as text: [the reader change](https://git.example.com/depots/pr/470) #excel  [due:: 2026-04-22]  [completion:: 2026-04-21]  [id:: lee-0409a]

@@@ commit 2026-04-22T14:27:03-07:00 Sam Ortiz <sam@example.com>
notes: skip-level with priya

@@@ file 1on1s/priya/2026-04-22-skip-level.md
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

@@@ commit 2026-04-22T16:46:22-07:00 Dana Cole <dana@example.com>
notes: mei

@@@ file 1on1s/mei/2026-04-22.md
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

@@@ commit 2026-04-23T10:51:45-07:00 Dana Cole <dana@example.com>
slip: theo-0414a to 05-08

@@@ edit 1on1s/theo/2026-04-14.md
< - [ ] @theo cuts over carrier three  [output:: the log, third page]  [due:: 2026-04-24]  [id:: theo-0414a]
> - [ ] @theo cuts over carrier three  [output:: the log, third page]  [was:: 2026-04-24]  [why:: carrier three asks for a second dry run]  [due:: 2026-05-08]  [id:: theo-0414a]

@@@ commit 2026-04-23T15:36:11-07:00 Dana Cole <dana@example.com>
@@@ branch laptop
notes: lee

@@@ file 1on1s/lee/2026-04-23.md
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

@@@ commit 2026-04-23T15:58:27-07:00 Dana Cole <dana@example.com>
done priya-0413a

@@@ edit 1on1s/priya/2026-04-13.md
< - [ ] @priya removes two replicas #replicas  [output:: cost line before and after, in [the peak page](docs/peak-2026.md)]  [due:: 2026-04-24]  [id:: priya-0413a]
> - [x] @priya removes two replicas #replicas  [output:: cost line before and after, in [the peak page](docs/peak-2026.md)]  [due:: 2026-04-24]  [completion:: 2026-04-23]  [id:: priya-0413a]

@@@ commit 2026-04-24T09:05:00-07:00 Dana Cole <dana@example.com>
@@@ merge laptop
Merge branch 'laptop'

@@@ commit 2026-04-24T17:44:36-07:00 Dana Cole <dana@example.com>
notes: mei-0415a is done

@@@ edit 1on1s/mei/2026-04-15.md
< - [ ] @mei starts step two with a switch: [step two](https://git.example.com/labels/pr/262) #queue-steps  [due:: 2026-04-24]  [id:: mei-0415a]
> - [x] @mei starts step two with a switch: [step two](https://git.example.com/labels/pr/262) #queue-steps  [due:: 2026-04-24]  [completion:: 2026-04-24]  [id:: mei-0415a]

@@@ commit 2026-04-27T16:57:22-07:00 Dana Cole <dana@example.com>
notes: priya 04-27

@@@ file 1on1s/priya/2026-04-27.md
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

@@@ commit 2026-04-27T17:45:32-07:00 Dana Cole <dana@example.com>
done mei-0422a

@@@ edit 1on1s/mei/2026-04-22.md
< - [ ] @mei shows Lee how to turn it off #switch  [output:: he did it once, alone]  [due:: 2026-04-28]  [id:: mei-0422a]
> - [x] @mei shows Lee how to turn it off #switch  [output:: he did it once, alone]  [due:: 2026-04-28]  [completion:: 2026-04-27]  [id:: mei-0422a]

@@@ commit 2026-04-28T10:16:10-07:00 Dana Cole <dana@example.com>
done: omar-0416a

@@@ edit 1on1s/omar/2026-04-16.md
< - [ ] @omar publishes [what the planner will not do](docs/planner-not.md) #bristol  [due:: 2026-04-28]  [id:: omar-0416a]
> - [x] @omar publishes [what the planner will not do](docs/planner-not.md) #bristol  [due:: 2026-04-28]  [completion:: 2026-04-28]  [id:: omar-0416a]

@@@ commit 2026-04-28T11:08:17-07:00 Dana Cole <dana@example.com>
done: theo-0421a

@@@ edit 1on1s/theo/2026-04-21.md
< - [ ] @theo lists the open lines of March  [output:: the list]  [due:: 2026-04-28]  [id:: theo-0421a]
> - [x] @theo lists the open lines of March  [output:: the list]  [due:: 2026-04-28]  [completion:: 2026-04-28]  [id:: theo-0421a]

@@@ commit 2026-04-28T12:49:49-07:00 Dana Cole <dana@example.com>
done: mei-0422b

@@@ edit 1on1s/mei/2026-04-22.md
< - [ ] @dana answers that question with two options  [output:: half a page]  [due:: 2026-04-28]  [id:: mei-0422b]
> - [x] @dana answers that question with two options  [output:: half a page]  [due:: 2026-04-28]  [completion:: 2026-04-28]  [id:: mei-0422b]

@@@ commit 2026-04-30T15:13:24-07:00 Dana Cole <dana@example.com>
notes: omar

@@@ file 1on1s/omar/2026-04-30.md
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

@@@ edit 1on1s/omar/2026-04-16.md
< - [ ] @omar brings the other half of that answer  [output:: three lines, for our next meeting]  [due:: 2026-04-29]  [id:: omar-0416b]
> - [x] @omar brings the other half of that answer  [output:: three lines, for our next meeting]  [due:: 2026-04-29]  [completion:: 2026-04-30]  [id:: omar-0416b]

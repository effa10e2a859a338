# June. Half-year reviews, and one sentence of March that reads differently afterwards.

@@@ commit 2026-06-01T09:18:26-07:00 Dana Cole <dana@example.com>
slip: theo-0519a to 06-12

@@@ edit 1on1s/theo/2026-05-19.md
< - [ ] @theo fills the runbook's outline: [the runbook](docs/recon/runbook.md)  [due:: 2026-05-29]  [id:: theo-0519a]
> - [ ] @theo fills the runbook's outline: [the runbook](docs/recon/runbook.md)  [was:: 2026-05-29]  [why:: April's closing came first]  [due:: 2026-06-12]  [id:: theo-0519a]

@@@ commit 2026-06-02T11:44:03-07:00 Dana Cole <dana@example.com>
notes: mei-0527b is done

@@@ edit 1on1s/mei/2026-05-27.md
< - [ ] @dana sits down with Mei and Theo's replay job  [output:: what we understood, in one page]  [due:: 2026-06-02]  [id:: mei-0527b]
> - [x] @dana sits down with Mei and Theo's replay job  [output:: what we understood, in one page]  [due:: 2026-06-02]  [completion:: 2026-06-02]  [id:: mei-0527b]

@@@ commit 2026-06-02T14:26:23-07:00 Dana Cole <dana@example.com>
notes: theo 06-02

@@@ file 1on1s/theo/2026-06-02.md
---
date: 2026-06-02
owner: dana
with: theo
stance: coaching
---
## Follow-up
- [ ] theo-0519a  moved to the 12th

## Priorities
- April is closed tomorrow

## Blockers
- Replay fails about twice a week and the morning shift restarts it  [blocker:: skill]  #flaky-replay

## Decisions
- We'll see how it goes in June

## Growth
- Missed the date for the runbook again, April came first

## Hard question
What would you change if you had my job?
> I would ask less in writing.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @theo describes the replay job's failures  [output:: a page with dates]  [due:: 2026-06-15]  [id:: theo-0602a]

@@@ commit 2026-06-03T12:34:02-07:00 Dana Cole <dana@example.com>
notes: theo-0526a is done

@@@ edit 1on1s/theo/2026-05-26.md
< - [ ] @theo closes April with Finance  [output:: Finance's confirmation]  [due:: 2026-06-02]  [id:: theo-0526a]
> - [x] @theo closes April with Finance  [output:: Finance's confirmation]  [due:: 2026-06-02]  [completion:: 2026-06-03]  [id:: theo-0526a]

@@@ commit 2026-06-03T15:47:10-07:00 Dana Cole <dana@example.com>
done lee-0521a

@@@ edit 1on1s/lee/2026-05-21.md
< - [ ] @lee has eleven logins issued #logins  [output:: the list, without passwords]  [due:: 2026-06-03]  [id:: lee-0521a]
> - [x] @lee has eleven logins issued #logins  [output:: the list, without passwords]  [due:: 2026-06-03]  [completion:: 2026-06-03]  [id:: lee-0521a]

@@@ commit 2026-06-03T16:33:06-07:00 Dana Cole <dana@example.com>
notes: mei

@@@ file 1on1s/mei/2026-06-03.md
---
date: 2026-06-03
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0527b  [on:: 2026-06-02]

## Priorities
- Derby and York this week

## Blockers
- none

## Decisions
- A depot with a broken printer counts as done when its labels are kept, printed or not

## Growth
- Explained the queue to two dispatchers with paper cups  [principle:: Earn Trust]  [evidence:: docs/queue/cups.jpg]

## Hard question
What would you change if you had my job?
> Let the new engineer ask me the fourteen questions.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @mei turns the fourteen questions into a first-week path: [the path](docs/onboarding/first-week.md) #first-week  [due:: 2026-06-12]  [id:: mei-0603a]

@@@ commit 2026-06-03T16:57:47-07:00 Dana Cole <dana@example.com>
notes: ines-0529b is done

@@@ edit 1on1s/ines/2026-05-29.md
< - [ ] @dana gets Lee to open the upload counts #relabel-cost  [output:: read access for Ines]  [due:: 2026-06-05]  [id:: ines-0529b]
> - [x] @dana gets Lee to open the upload counts #relabel-cost  [output:: read access for Ines]  [due:: 2026-06-05]  [completion:: 2026-06-03]  [id:: ines-0529b]

@@@ commit 2026-06-04T09:37:29-07:00 Sam Ortiz <sam@example.com>
done: mei-0521a

@@@ edit 1on1s/mei/2026-05-21-skip-level.md
< - [ ] @sam sends Mei the draft of the half-year plan  [output:: her comments, answered]  [due:: 2026-06-05]  [id:: mei-0521a]
> - [x] @sam sends Mei the draft of the half-year plan  [output:: her comments, answered]  [due:: 2026-06-05]  [completion:: 2026-06-04]  [id:: mei-0521a]

@@@ commit 2026-06-04T11:10:00-07:00 Dana Cole <dana@example.com>
done priya-0526a

@@@ edit 1on1s/priya/2026-05-26.md
< - [ ] @priya brings the first courier live #courier  [output:: first paid delivery, order number]  [due:: 2026-06-05]  [id:: priya-0526a]
> - [x] @priya brings the first courier live #courier  [output:: first paid delivery, order number]  [due:: 2026-06-05]  [completion:: 2026-06-04]  [id:: priya-0526a]

@@@ commit 2026-06-04T16:01:59-07:00 Dana Cole <dana@example.com>
notes: 1:1 with lee

@@@ file 1on1s/lee/2026-06-04.md
---
date: 2026-06-04
owner: dana
with: lee
stance: coaching
---
## Follow-up
- [x] lee-0521a  [on:: 2026-06-03]

## Priorities
- Nine depots on the tool, two to go
- Parental leave from October: who answers the clerks

## Blockers
- none

## Decisions
- The nightly job is switched off when the eleventh depot uploads, and on no other day

## Growth
- none

## Feedback
- Support for the clerks  [feedback:: coaching]
  - situation:: three clerks rang him on one morning, 06-01
  - behavior:: answered each at length, alone, and moved his own work to the evening
  - impact:: the help page that would have answered all three is still unwritten

## Hard question
Which of your commitments are you least sure of?
> The last two depots. One of them has not answered since April.

## Commitments
escalate:: @sam, the next morning

- [ ] @lee publishes [the clerk's help page](docs/import-help.md)  [due:: 2026-06-16]  [id:: lee-0604a]
- [ ] @lee brings the last two depots onto the tool  [output:: both first uploads, listed]  [due:: 2026-06-16]  [id:: lee-0604b]

@@@ commit 2026-06-05T09:30:39-07:00 Dana Cole <dana@example.com>
share: lee/2026-06-04

@@@ edit 1on1s/lee/2026-06-04.md
< stance: coaching
> stance: coaching
> shared: 2026-06-05

@@@ commit 2026-06-05T16:25:00-07:00 Sam Ortiz <sam@example.com>
people: Omar leads routing from July

@@@ edit people.yml
<   role: Senior SDE
>   role: Senior SDE, technical lead for routing from 2026-07-01

@@@ commit 2026-06-05T16:55:06-07:00 Dana Cole <dana@example.com>
notes: omar-0528b is done

@@@ edit 1on1s/omar/2026-05-28.md
< - [ ] @dana has the role change entered  [output:: the system's confirmation]  [due:: 2026-06-05]  [id:: omar-0528b]
> - [x] @dana has the role change entered  [output:: the system's confirmation]  [due:: 2026-06-05]  [completion:: 2026-06-05]  [id:: omar-0528b]

@@@ commit 2026-06-08T16:24:53-07:00 Dana Cole <dana@example.com>
notes: priya

@@@ file 1on1s/priya/2026-06-08.md
---
date: 2026-06-08
owner: dana
with: priya
stance: coaching
---
## Follow-up
- [x] priya-0526a  first delivery at 09:12, no retries  [on:: 2026-06-04]

## Priorities
- What Priya leaves behind when she takes three weeks in July

## Blockers
- none

## Decisions
- Omar reviews slot changes in July; nobody else is asked
- Reversed: making it a shared library before summer is right after all; Returns needs the slot cache in July

## Growth
- Wrote the July hand-over before I asked for one  [principle:: Ownership]  [evidence:: docs/july-handover.md]

## Feedback
- Courier launch  [feedback:: praise]
  - situation:: the courier's sandbox sent duplicate orders on 06-02
  - behavior:: rang their engineer, found the clock difference together, shipped a guard in the afternoon
  - impact:: launch kept its date and the courier asked to name us in their case study

## Hard question
Which of your commitments are you least sure of?
> The guard. It is right, and it has one test.

## Commitments
escalate:: @sam, with the reason

- [ ] @priya adds the failure tests for duplicate orders: [the test change](https://git.example.com/slots/pr/1061) #courier  [due:: 2026-06-19]  [id:: priya-0608a]
- [ ] @dana confirms July cover with Omar  [output:: his yes, in the hand-over page]  [due:: 2026-06-15]  [id:: priya-0608b]

@@@ commit 2026-06-09T08:20:01-07:00 Dana Cole <dana@example.com>
notes: theo cancelled, closing April

@@@ file 1on1s/theo/2026-06-09.md
---
date: 2026-06-09
owner: dana
with: theo
kind: cancelled
by: theo
---

@@@ commit 2026-06-09T10:16:14-07:00 Dana Cole <dana@example.com>
done: mei-0527a

@@@ edit 1on1s/mei/2026-05-27.md
< - [ ] @mei ships step three to all depots #queue-steps  [output:: lost labels for five mornings]  [due:: 2026-06-09]  [id:: mei-0527a]
> - [x] @mei ships step three to all depots #queue-steps  [output:: lost labels for five mornings]  [due:: 2026-06-09]  [completion:: 2026-06-09]  [id:: mei-0527a]

@@@ commit 2026-06-10T12:11:39-07:00 Dana Cole <dana@example.com>
done: omar-0528a

@@@ edit 1on1s/omar/2026-05-28.md
< - [ ] @omar hands three of the list's lines to named people #bus-factor  [output:: the list, with three names]  [due:: 2026-06-10]  [id:: omar-0528a]
> - [x] @omar hands three of the list's lines to named people #bus-factor  [output:: the list, with three names]  [due:: 2026-06-10]  [completion:: 2026-06-10]  [id:: omar-0528a]

@@@ commit 2026-06-10T14:17:10-07:00 Dana Cole <dana@example.com>
done ines-0529a

@@@ edit 1on1s/ines/2026-05-29.md
< - [ ] @ines sends Finance the May sheet two working days before the close #relabel-cost  [output:: the mail]  [due:: 2026-06-10]  [id:: ines-0529a]
> - [x] @ines sends Finance the May sheet two working days before the close #relabel-cost  [output:: the mail]  [due:: 2026-06-10]  [completion:: 2026-06-10]  [id:: ines-0529a]

@@@ commit 2026-06-10T17:41:48-07:00 Dana Cole <dana@example.com>
notes: mei

@@@ file 1on1s/mei/2026-06-10.md
---
date: 2026-06-10
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0527a  eleven depots, five mornings, none  [on:: 2026-06-09]

## Priorities
- After the queue: who answers for it

## Blockers
- none

## Decisions
- Mei answers for the label queue; her name is on the page

## Growth
- Wrote the queue's own page of what it promises and what it does not  [principle:: Ownership]  [evidence:: docs/queue/README.md]  [level:: L5]

## Feedback
- Queue, all depots  [feedback:: praise]
  - evidence:: docs/queue/mornings.md

## Hard question
What are you avoiding right now?
> That I would like to hear where I stand, and not at the review.

## Commitments
escalate:: @sam, the next morning

- [ ] @dana writes where she stands in five lines  [output:: the five lines, before the meeting]  [due:: 2026-06-16]  [id:: mei-0610a]
- [ ] @mei names the two numbers that will page her  [output:: the alert file]  [due:: 2026-06-19]  [id:: mei-0610b]

@@@ commit 2026-06-11T12:48:42-07:00 Dana Cole <dana@example.com>
done priya-0608b

@@@ edit 1on1s/priya/2026-06-08.md
< - [ ] @dana confirms July cover with Omar  [output:: his yes, in the hand-over page]  [due:: 2026-06-15]  [id:: priya-0608b]
> - [x] @dana confirms July cover with Omar  [output:: his yes, in the hand-over page]  [due:: 2026-06-15]  [completion:: 2026-06-11]  [id:: priya-0608b]

@@@ commit 2026-06-11T16:30:00-07:00 Dana Cole <dana@example.com>
notes: omar

@@@ file 1on1s/omar/2026-06-11.md
---
date: 2026-06-11
owner: dana
with: omar
stance: coaching
---
## Follow-up
- [x] omar-0528a  [on:: 2026-06-10]

## Priorities
- July: two people away, one new

## Blockers
- none

## Decisions
- Omar reviews slot changes while Priya is away

## Growth
- First design decided without me, and the record says why  [principle:: Deliver Results]  [evidence:: docs/decisions/0031.md]

## Signals
- "I told the recruiter no on Monday"  [signal:: attrition]  [trend:: better]  [likelihood:: low]  [impact:: high]  [regretted:: yes]

## Hard question
What would you change if you had my job?
> Write down sooner what you heard. The pager took you ten weeks.

## Commitments
escalate:: @sam, with the reason

- [ ] @omar writes the first-month plan for the new engineer: [the plan](docs/onboarding/routing.md) #onboarding  [due:: 2026-06-24]  [id:: omar-0611a]
- [ ] @dana books the new engineer's desk, laptop and depot day  [output:: three confirmations]  [due:: 2026-06-19]  [id:: omar-0611b]

@@@ commit 2026-06-11T17:58:00-07:00 Dana Cole <dana@example.com>
people: priya is away in July

@@@ edit people.yml
<   emails: [priya@example.com]
>   emails: [priya@example.com]
>   away: [{from: 2026-07-06, to: 2026-07-24}]

@@@ commit 2026-06-12T12:00:13-07:00 Dana Cole <dana@example.com>
notes: mei-0603a is done

@@@ edit 1on1s/mei/2026-06-03.md
< - [ ] @mei turns the fourteen questions into a first-week path: [the path](docs/onboarding/first-week.md) #first-week  [due:: 2026-06-12]  [id:: mei-0603a]
> - [x] @mei turns the fourteen questions into a first-week path: [the path](docs/onboarding/first-week.md) #first-week  [due:: 2026-06-12]  [completion:: 2026-06-12]  [id:: mei-0603a]

@@@ commit 2026-06-12T17:33:37-07:00 Dana Cole <dana@example.com>
notes: 1:1 with ines

@@@ file 1on1s/ines/2026-06-12.md
---
date: 2026-06-12
owner: dana
with: ines
stance: coaching
---
## Follow-up
- [x] ines-0529a  [on:: 2026-06-10]

## Priorities
- Printer swap in Leeds: relabels at 0.7%

## Blockers
- none

## Decisions
- Hull is next; Derby waits for the second delivery

## Growth
- Let the Leeds crew do the second swap while she read the steps aloud  [principle:: Hire and Develop the Best]  [evidence:: docs/labels/swap.md]  [level:: L6]

## Feedback
- Leeds swap  [feedback:: praise]
  - evidence:: docs/labels/swap.md

## Hard question
What are you avoiding right now?
> My half-year review. I would sooner do yours.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @ines swaps Hull's printers #swap  [output:: relabel rate, a week before and a week after]  [due:: 2026-06-24]  [id:: ines-0612a]
- [ ] @dana confirms Derby's delivery date  [output:: the date]  [due:: 2026-06-19]  [id:: ines-0612b]

@@@ commit 2026-06-15T14:26:59-07:00 Dana Cole <dana@example.com>
notes: lee-0604a is done

@@@ edit 1on1s/lee/2026-06-04.md
< - [ ] @lee publishes [the clerk's help page](docs/import-help.md)  [due:: 2026-06-16]  [id:: lee-0604a]
> - [x] @lee publishes [the clerk's help page](docs/import-help.md)  [due:: 2026-06-16]  [completion:: 2026-06-15]  [id:: lee-0604a]

@@@ commit 2026-06-16T14:09:24-07:00 Dana Cole <dana@example.com>
notes: theo

@@@ file 1on1s/theo/2026-06-16.md
---
date: 2026-06-16
owner: dana
with: theo
stance: rescue, coaching
---
## Follow-up
- [-] theo-0519a  [why:: I finished the runbook on Saturday]

## Priorities
- Runbook is published
- Replay: the shift lead asked me about it #flaky-replay

## Blockers
- none

## Decisions
- Keep an eye on it, mornings only
- Circle back on the replay job after the half-year

## Growth
- none

## Feedback
- Runbook  [feedback:: praise]
  - evidence:: docs/recon/runbook.md

## Hard question
Which of your commitments are you least sure of?
> The replay page.

## Commitments
escalate:: @sam, with the reason

- [ ] @theo switches off the old batch  [output:: the change, merged]  [due:: 2026-06-26]  [id:: theo-0616a]
- [ ] @dana tells Finance that the old batch ends  [output:: the message]  [due:: 2026-06-22]  [id:: theo-0616b]

@@@ edit 1on1s/theo/2026-05-19.md
< - [ ] @theo fills the runbook's outline: [the runbook](docs/recon/runbook.md)  [was:: 2026-05-29]  [why:: April's closing came first]  [due:: 2026-06-12]  [id:: theo-0519a]
> - [-] @theo fills the runbook's outline: [the runbook](docs/recon/runbook.md)  [was:: 2026-05-29]  [why:: April's closing came first]  [why:: I finished the runbook on Saturday]  [due:: 2026-06-12]  [cancelled:: 2026-06-16]  [id:: theo-0519a]

@@@ commit 2026-06-16T17:02:25-07:00 Dana Cole <dana@example.com>
notes: mei-0610a is done

@@@ edit 1on1s/mei/2026-06-10.md
< - [ ] @dana writes where she stands in five lines  [output:: the five lines, before the meeting]  [due:: 2026-06-16]  [id:: mei-0610a]
> - [x] @dana writes where she stands in five lines  [output:: the five lines, before the meeting]  [due:: 2026-06-16]  [completion:: 2026-06-16]  [id:: mei-0610a]

@@@ commit 2026-06-17T09:11:26-07:00 Dana Cole <dana@example.com>
notes: mei cancelled, planning day

@@@ file 1on1s/mei/2026-06-17.md
---
date: 2026-06-17
owner: dana
with: mei
kind: cancelled
by: dana
---

@@@ commit 2026-06-17T11:05:19-07:00 Dana Cole <dana@example.com>
done omar-0611b

@@@ edit 1on1s/omar/2026-06-11.md
< - [ ] @dana books the new engineer's desk, laptop and depot day  [output:: three confirmations]  [due:: 2026-06-19]  [id:: omar-0611b]
> - [x] @dana books the new engineer's desk, laptop and depot day  [output:: three confirmations]  [due:: 2026-06-19]  [completion:: 2026-06-17]  [id:: omar-0611b]

@@@ commit 2026-06-17T15:23:18-07:00 Dana Cole <dana@example.com>
missed: lee-0604b

@@@ edit 1on1s/lee/2026-06-04.md
< - [ ] @lee brings the last two depots onto the tool  [output:: both first uploads, listed]  [due:: 2026-06-16]  [id:: lee-0604b]
> - [-] @lee brings the last two depots onto the tool  [output:: both first uploads, listed]  [missed:: 2026-06-17]  [due:: 2026-06-16]  [id:: lee-0604b]

@@@ commit 2026-06-18T13:48:23-07:00 Dana Cole <dana@example.com>
done: ines-0612b

@@@ edit 1on1s/ines/2026-06-12.md
< - [ ] @dana confirms Derby's delivery date  [output:: the date]  [due:: 2026-06-19]  [id:: ines-0612b]
> - [x] @dana confirms Derby's delivery date  [output:: the date]  [due:: 2026-06-19]  [completion:: 2026-06-18]  [id:: ines-0612b]

@@@ commit 2026-06-18T15:06:19-07:00 Dana Cole <dana@example.com>
notes: lee 06-18

@@@ file 1on1s/lee/2026-06-18.md
---
date: 2026-06-18
owner: dana
with: lee
stance: coaching
---
## Follow-up
- [-] lee-0604b  [on:: 2026-06-17]

## Priorities
- One depot of two: York has no manager this month, and Lee learned it on the 16th

## Blockers
- York has nobody who may accept a login  [blocker:: politics]  #york

## Decisions
- York moves to August; the nightly job runs for one depot until then

## Growth
- Wrote the help page with the clerks' words and not ours  [principle:: Customer Obsession]  [evidence:: docs/import-help.md]

## Signals
- Told me on the 15th that York was in doubt: "you asked for two days, here they are"  [signal:: performance]  [trend:: better]

## Hard question
What are you avoiding right now?
> I liked being the one they ring. The page takes that away.

## Commitments
escalate:: @sam, the next morning

- [ ] @lee agrees an August day with York's area lead #york  [output:: the date, in writing]  [due:: 2026-07-02]  [id:: lee-0618a]
- [ ] @dana asks Depot Ops who stands in for York #york  [output:: a name]  [due:: 2026-06-25]  [id:: lee-0618b]

@@@ commit 2026-06-18T15:24:39-07:00 Dana Cole <dana@example.com>
done: priya-0608a

@@@ edit 1on1s/priya/2026-06-08.md
< - [ ] @priya adds the failure tests for duplicate orders: [the test change](https://git.example.com/slots/pr/1061) #courier  [due:: 2026-06-19]  [id:: priya-0608a]
> - [x] @priya adds the failure tests for duplicate orders: [the test change](https://git.example.com/slots/pr/1061) #courier  [due:: 2026-06-19]  [completion:: 2026-06-18]  [id:: priya-0608a]

@@@ commit 2026-06-19T14:58:12-07:00 Dana Cole <dana@example.com>
done: mei-0610b

@@@ edit 1on1s/mei/2026-06-10.md
< - [ ] @mei names the two numbers that will page her  [output:: the alert file]  [due:: 2026-06-19]  [id:: mei-0610b]
> - [x] @mei names the two numbers that will page her  [output:: the alert file]  [due:: 2026-06-19]  [completion:: 2026-06-19]  [id:: mei-0610b]

@@@ commit 2026-06-22T12:04:49-07:00 Dana Cole <dana@example.com>
notes: theo-0616b is done

@@@ edit 1on1s/theo/2026-06-16.md
< - [ ] @dana tells Finance that the old batch ends  [output:: the message]  [due:: 2026-06-22]  [id:: theo-0616b]
> - [x] @dana tells Finance that the old batch ends  [output:: the message]  [due:: 2026-06-22]  [completion:: 2026-06-22]  [id:: theo-0616b]

@@@ commit 2026-06-22T16:12:09-07:00 Dana Cole <dana@example.com>
notes: priya

@@@ file 1on1s/priya/2026-06-22.md
---
date: 2026-06-22
owner: dana
with: priya
stance: coaching
---
## Follow-up
- [x] priya-0608a  [on:: 2026-06-18]

## Priorities
- Promotion case: what the panel will ask

## Blockers
- none

## Decisions
- The case goes to Sam on 06-26 with both counter-examples in it

## Growth
- Answered the panel's likely "who else changed?" with three named teams and dates  [principle:: Think Big]  [evidence:: docs/growth/priya.md]  [level:: L6]

## Hard question
What would you change if you had my job?
> I would read the weekly notes from Depot Ops myself. I learn more there than in our metrics.

## Commitments
escalate:: @sam, the day after

- [ ] @priya gives Sam [the promotion case](docs/growth/priya.md) #l6  [due:: 2026-06-26]  [id:: priya-0622a]
- [ ] @priya names the second person for courier incidents  [output:: the name on the rota]  [due:: 2026-07-10]  [id:: priya-0622b]

@@@ commit 2026-06-22T18:52:00-07:00 Dana Cole <dana@example.com>
notes: tidy ines for the half-year

@@@ edit 1on1s/ines/2026-03-20.md
< - Dana agrees that the last four depots can wait for the vendor's new firmware
> - Ines finishes the last four depots without waiting for the vendor's new firmware

@@@ commit 2026-06-23T17:17:34-07:00 Dana Cole <dana@example.com>
notes: theo 06-23

@@@ file 1on1s/theo/2026-06-23.md
---
date: 2026-06-23
owner: dana
with: theo
stance: coaching
---
## Priorities
- Old batch

## Blockers
- none

## Decisions
- none

## Growth
- Keeps the third carrier's changes in a list that Finance now reads  [principle:: Earn Trust]  [evidence:: docs/recon/carrier-3.md]

## Hard question
What are you avoiding right now?
no answer: we ran out of time, twenty minutes went to Finance's mail

## Commitments
escalate:: @sam, the day after it is due

- [ ] @theo sends May's open lines to Finance  [output:: the mail]  [due:: 2026-06-29]  [id:: theo-0623a]

@@@ commit 2026-06-24T10:04:02-07:00 Dana Cole <dana@example.com>
done ines-0612a

@@@ edit 1on1s/ines/2026-06-12.md
< - [ ] @ines swaps Hull's printers #swap  [output:: relabel rate, a week before and a week after]  [due:: 2026-06-24]  [id:: ines-0612a]
> - [x] @ines swaps Hull's printers #swap  [output:: relabel rate, a week before and a week after]  [due:: 2026-06-24]  [completion:: 2026-06-24]  [id:: ines-0612a]

@@@ commit 2026-06-24T10:05:22-07:00 Dana Cole <dana@example.com>
done lee-0618b

@@@ edit 1on1s/lee/2026-06-18.md
< - [ ] @dana asks Depot Ops who stands in for York #york  [output:: a name]  [due:: 2026-06-25]  [id:: lee-0618b]
> - [x] @dana asks Depot Ops who stands in for York #york  [output:: a name]  [due:: 2026-06-25]  [completion:: 2026-06-24]  [id:: lee-0618b]

@@@ commit 2026-06-24T11:17:02-07:00 Dana Cole <dana@example.com>
done omar-0611a

@@@ edit 1on1s/omar/2026-06-11.md
< - [ ] @omar writes the first-month plan for the new engineer: [the plan](docs/onboarding/routing.md) #onboarding  [due:: 2026-06-24]  [id:: omar-0611a]
> - [x] @omar writes the first-month plan for the new engineer: [the plan](docs/onboarding/routing.md) #onboarding  [due:: 2026-06-24]  [completion:: 2026-06-24]  [id:: omar-0611a]

@@@ commit 2026-06-24T16:56:43-07:00 Dana Cole <dana@example.com>
notes: mei

@@@ file 1on1s/mei/2026-06-24.md
---
date: 2026-06-24
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0610a  [on:: 2026-06-16]
- [x] mei-0610b  [on:: 2026-06-19]

## Priorities
- Autumn: returns
- What the new engineer should break first

## Blockers
- none

## Decisions
- Mei drafts the returns question and not the returns design

## Growth
- Named the person at each depot who rings when labels fail, from memory  [principle:: Customer Obsession]  [evidence:: docs/queue/contacts.md]

## Hard question
What have I not asked you that I should have?
> What you wrote in the five lines about asking earlier. I had hoped that you had not noticed.

## Commitments
escalate:: @sam, the day after

- [ ] @mei writes the returns question: [one page](docs/returns-question.md) #returns-2027  [due:: 2026-07-08]  [id:: mei-0624a]
- [ ] @dana puts Mei's name against the queue in the half-year plan  [output:: the plan's line]  [due:: 2026-07-01]  [id:: mei-0624b]

@@@ commit 2026-06-24T17:41:37-07:00 Dana Cole <dana@example.com>
notes: half-year review of priya

@@@ file 1on1s/priya/2026-06-24-review.md
---
date: 2026-06-24
owner: dana
with: priya
kind: review
---
## Proposal
- Three launches carried without me, and the rate limits settled with Legal  [rating:: TT]  [performance:: high]  [potential:: high]
- Ready for the wider scope that she already carries  [level:: L6]
- Put her before the July panel  [ask:: panel slot on 2026-07-16]

@@@ commit 2026-06-25T16:01:34-07:00 Dana Cole <dana@example.com>
notes: half-year review of lee

@@@ file 1on1s/lee/2026-06-25-review.md
---
date: 2026-06-25
owner: dana
with: lee
kind: review
---
## Proposal
- Two slips in winter, and none since the standard was said  [rating:: HV2]  [performance:: medium]  [potential:: medium]
- At level, and steady since March  [level:: L5]
- Keep him on the depots' tools  [ask:: a clerk's day a month, kept through 2026]

@@@ commit 2026-06-25T17:55:27-07:00 Dana Cole <dana@example.com>
notes: 1:1 with omar

@@@ file 1on1s/omar/2026-06-25.md
---
date: 2026-06-25
owner: dana
with: omar
stance: coaching
---
## Follow-up
- [x] omar-0611a  [on:: 2026-06-24]

## Priorities
- First month of the new engineer
- Hull asks for a second planner region

## Blockers
- none

## Decisions
- Hull waits for September

## Growth
- none

## Feedback
- Alerts and rota  [feedback:: praise]
  - situation:: from 01-22 he raised the night pages with numbers, four meetings running
  - behavior:: kept to the numbers while I had no answer
  - impact:: pages at night fell from nine a month to none; two others stayed on the rota because of it

## Hard question
What have I not asked you that I should have?
> Whether you would have done it without the recruiter.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @omar pairs with the new engineer on one override  [output:: the change, with both names]  [due:: 2026-07-09]  [id:: omar-0625a]
- [ ] @dana answers Omar's last question in writing  [output:: half a page]  [due:: 2026-07-02]  [id:: omar-0625b]

@@@ commit 2026-06-26T12:03:45-07:00 Dana Cole <dana@example.com>
done: priya-0622a

@@@ edit 1on1s/priya/2026-06-22.md
< - [ ] @priya gives Sam [the promotion case](docs/growth/priya.md) #l6  [due:: 2026-06-26]  [id:: priya-0622a]
> - [x] @priya gives Sam [the promotion case](docs/growth/priya.md) #l6  [due:: 2026-06-26]  [completion:: 2026-06-26]  [id:: priya-0622a]

@@@ commit 2026-06-26T14:56:18-07:00 Dana Cole <dana@example.com>
notes: 1:1 with ines

@@@ file 1on1s/ines/2026-06-26.md
---
date: 2026-06-26
owner: dana
with: ines
stance: coaching
---
## Follow-up
- [x] ines-0612a  2.2% before, 0.9% after  [on:: 2026-06-24]

## Priorities
- Half-year: what the audit changed
- Who carries the cost sheet in July #relabel-cost

## Blockers
- none

## Decisions
- Ines keeps the cost sheet

## Growth
- Relabel rate from 2.1% to 1.0% in six months, by her own count and Finance's  [principle:: Deliver Results]  [evidence:: docs/labels/relabel-2026-06.md]

## Hard question
What would you change if you had my job?
> Tell people what you will judge them by before, and not with the verdict.

## Commitments
escalate:: @sam, with the reason

- [ ] @ines sends Finance the June sheet #relabel-cost  [output:: the mail]  [due:: 2026-07-08]  [id:: ines-0626a]
- [ ] @ines plans the Derby swap with the depot: [the plan](docs/labels/derby.md)  [due:: 2026-07-03]  [id:: ines-0626b]

@@@ commit 2026-06-26T16:47:45-07:00 Dana Cole <dana@example.com>
notes: half-year review of omar

@@@ file 1on1s/omar/2026-06-26-review.md
---
date: 2026-06-26
owner: dana
with: omar
kind: review
---
## Proposal
- Leads routing in all but the title  [rating:: HV3]  [performance:: high]  [potential:: high]
- Technical lead for routing from July
- Retention money before September  [ask:: stock refresh, decided by 2026-08-14]

## Private
Without the rota he would be gone; I was ten weeks late and the refresh is partly the price of that.

@@@ commit 2026-06-29T11:50:53-07:00 Dana Cole <dana@example.com>
notes: theo-0623a is done

@@@ edit 1on1s/theo/2026-06-23.md
< - [ ] @theo sends May's open lines to Finance  [output:: the mail]  [due:: 2026-06-29]  [id:: theo-0623a]
> - [x] @theo sends May's open lines to Finance  [output:: the mail]  [due:: 2026-06-29]  [completion:: 2026-06-29]  [id:: theo-0623a]

@@@ commit 2026-06-29T15:41:40-07:00 Dana Cole <dana@example.com>
missed: theo-0616a

@@@ edit 1on1s/theo/2026-06-16.md
< - [ ] @theo switches off the old batch  [output:: the change, merged]  [due:: 2026-06-26]  [id:: theo-0616a]
> - [-] @theo switches off the old batch  [output:: the change, merged]  [missed:: 2026-06-29]  [due:: 2026-06-26]  [id:: theo-0616a]

@@@ commit 2026-06-29T16:32:44-07:00 Dana Cole <dana@example.com>
notes: half-year review of ines

@@@ file 1on1s/ines/2026-06-29-review.md
---
date: 2026-06-29
owner: dana
with: ines
kind: review
---
## Proposal
- The audit changed what depots buy, and two dates to Finance were missed  [rating:: HV1]  [performance:: medium]  [potential:: high]
- Stays at level this half  [level:: L5]
- Second pair of hands for depot work  [ask:: one contractor, July to September]

## Private
If the panel asks why not HV2: the Finance miss. If they ask when I told her the standard, I have no good answer.

@@@ commit 2026-06-30T15:37:24-07:00 Dana Cole <dana@example.com>
notes: 1:1 with theo

@@@ file 1on1s/theo/2026-06-30.md
---
date: 2026-06-30
owner: dana
with: theo
stance: coaching
---
## Follow-up
- [-] theo-0616a  [on:: 2026-06-29]

## Priorities
- Half-year
- May's open lines are with Finance

## Blockers
- none

## Decisions
- The old batch gets a new date in July

## Growth
- none

## Hard question
What have I not asked you that I should have?
> How the review will go.

## Commitments
escalate:: @sam, with the reason

- [ ] @theo proposes the date for the old batch  [output:: the date, with the reason]  [due:: 2026-07-07]  [id:: theo-0630a]
- [ ] @dana writes Theo's review  [output:: the review]  [due:: 2026-07-03]  [id:: theo-0630b]

@@@ commit 2026-06-30T15:50:24-07:00 Dana Cole <dana@example.com>
notes: half-year review of theo

@@@ file 1on1s/theo/2026-06-30-review.md
---
date: 2026-06-30
owner: dana
with: theo
kind: review
---
## Proposal
- A full half of carriers  [rating:: HV2]  [performance:: medium]  [potential:: medium]
- At level; three carriers moved in the half  [level:: L5]
- Stays on reconciliation  [ask:: no change in the second half]

## Private
I finished the thresholds and the runbook myself and wrote "at level" all the same. Talk to Sam before the room does.

@@@ commit 2026-06-30T17:40:40-07:00 Dana Cole <dana@example.com>
notes: half-year review of mei

@@@ file 1on1s/mei/2026-06-30-review.md
---
date: 2026-06-30
owner: dana
with: mei
kind: review
---
## Proposal
- Owns the queue since the goal is on paper  [rating:: HV3]  [performance:: high]  [potential:: medium]
- Grows into the next level by early next year if returns go as the queue did  [level:: L5]
- Clear goals on paper from the first week for whoever joins next  [ask:: the first-week path for every new engineer]

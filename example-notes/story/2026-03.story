# March. Omar's pager, Lee's review, Mei's first quarter. Theo's notes get shorter.
commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-02 12:14:39 -0800
data <<@@@
done: lee-0226b
@@@
M 644 inline 1on1s/lee/2026-02-26.md
data <<@@@
---
date: 2026-02-26
owner: dana
with: lee
stance: control
shared: 2026-02-27
---
## Follow-up
- [-] lee-0212a  [on:: 2026-02-24]

## Priorities
- One shape merged of two; the second fails on the Hull file #import-tool

## Blockers
- Hull sends two address columns and the validator allows one  [blocker:: skill]  #import-tool

## Decisions
- Pairing with Omar twice a week until shape nine is merged

## Growth
- none

## Feedback
- The validator, second date  [feedback:: performance]
  - of:: lee-0212a
  - gap:: due 02-24; one of two file shapes was merged, and I heard on the day
  - standard:: merged with tests for every file shape it names
  - review:: 2026-03-26
  - consequence:: the import tool's launch goes to Omar and Lee stays on the validator

## Hard question
What are you avoiding right now?
> Whether you still think that I can do this. I would sooner hear it now.

## Commitments
escalate:: @sam, with the reason

- [ ] @lee merges shape seven, Hull file included: [the change](https://git.example.com/depots/pr/431) #import-tool  [due:: 2026-03-10]  [id:: lee-0226a]
- [x] @lee writes to me two days before any date that is in doubt  [output:: the first such message, or a line on 03-12 that none was needed]  [due:: 2026-03-02]  [completion:: 2026-03-02]  [id:: lee-0226b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-02 16:34:22 -0800
data <<@@@
notes: priya
@@@
M 644 inline 1on1s/priya/2026-02-16.md
data <<@@@
---
date: 2026-02-16
owner: dana
with: priya
stance: coaching
---
## Follow-up
- [x] priya-0202a  [on:: 2026-02-12]

## Priorities
- p99 is 310 ms in the north; the south goes next
- Two people asked for the cache library in other services

## Blockers
- none

## Decisions
- Priya says no to making it a shared library before summer

## Growth
- Turned down the shared library in one paragraph that nobody argued with  [principle:: Have Backbone; Disagree and Commit]  [evidence:: docs/slot-cache.md#not-a-library]

## Feedback
- Northern launch  [feedback:: praise]
  - situation:: launch morning, 02-12, error rate at 2% for four minutes
  - behavior:: rolled back first, explained second, relaunched the same day
  - impact:: no depot filed a ticket

## Hard question
What are you avoiding right now?
> What I am avoiding is writing the promotion document. It reads like bragging.

## Commitments
escalate:: @sam, with the reason

- [x] @priya switches the southern depots #slot-latency  [output:: the same dashboard, south row]  [due:: 2026-02-27]  [completion:: 2026-02-26]  [id:: priya-0216a]
- [x] @priya drafts one page of [L6 evidence](docs/growth/priya.md)  [due:: 2026-03-02]  [completion:: 2026-03-02]  [id:: priya-0216b]

## Private
Sam asked on Friday whether P. could take Omar's platform seat. I said not as a favour to anybody.
@@@
M 644 inline 1on1s/priya/2026-03-02.md
data <<@@@
---
date: 2026-03-02
owner: dana
with: priya
stance: coaching
---
## Follow-up
- [x] priya-0216b  the page is short and has numbers

## Priorities
- Southern depots live; p99 290 ms
- What happens to the old lookup table

## Blockers
- none

## Decisions
- Delete the lookup table on 03-20 unless Finance shows a reader by then

## Growth
- Found two readers of the table who are on no owner list  [principle:: Dive Deep]  [evidence:: PR-901]  [level:: L6]  [criterion:: Ambiguity]

## Hard question
What have I not asked you that I should have?
> Whether I want to manage people. I do not, this year.

## Commitments
escalate:: @sam, with the reason

- [ ] @priya deletes the lookup table: [the removal change](https://git.example.com/slots/pr/914)  [due:: 2026-03-20]  [id:: priya-0302a]
- [ ] @dana sends the L6 page to Sam with three questions  [output:: the three questions, answered]  [due:: 2026-03-06]  [id:: priya-0302b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-02 17:48:55 -0800
data <<@@@
done theo-0224b
@@@
M 644 inline 1on1s/theo/2026-02-24.md
data <<@@@
---
date: 2026-02-24
owner: dana
with: theo
stance: rescue
---
## Follow-up
- [x] theo-0210a  [on:: 2026-02-23]
- [-] theo-0127a  [why:: I wrote the thresholds; Theo reviews them]

## Priorities
- Thresholds are live
- February cut-over

## Blockers
- none

## Decisions
- We go with my thresholds until April

## Growth
- none

## Hard question
What are you avoiding right now?
> The cut-over date.

## Commitments
escalate:: @sam, the day after

- [ ] @theo reviews the thresholds against January  [output:: comments in the document]  [due:: 2026-03-04]  [id:: theo-0224a]
- [x] @dana tells Finance about the cut-over  [output:: the message]  [due:: 2026-03-02]  [completion:: 2026-03-02]  [id:: theo-0224b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-03 15:18:18 -0800
data <<@@@
done mei-0225a
@@@
M 644 inline 1on1s/mei/2026-02-25.md
data <<@@@
---
date: 2026-02-25
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [ ] mei-0204a  opened again: the change loses a label when the disk is slow, seen on the 24th

## Priorities
- What "done" is for the queue

## Blockers
- none

## Decisions
- Done is five mornings with no lost label

## Growth
- Reported her own change as broken, with the log line, an hour after she saw it  [principle:: Ownership]  [evidence:: docs/queue/floor.md]

## Hard question
What have I not asked you that I should have?
> How I felt when I saw it. Small, and then busy.

## Commitments
escalate:: @sam, the day after it is due

- [x] @mei makes the consumer keep what it holds on a slow disk: [the second change](https://git.example.com/labels/pr/222) #queue-loss  [due:: 2026-03-04]  [completion:: 2026-03-03]  [id:: mei-0225a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-03 16:03:41 -0800
data <<@@@
notes: theo
@@@
M 644 inline 1on1s/theo/2026-03-03.md
data <<@@@
---
date: 2026-03-03
owner: dana
with: theo
stance: coaching
---
## Priorities
- Review of the thresholds
- Cut-over of carrier one on 03-16

## Blockers
- none

## Decisions
- Carrier one first

## Growth
- Good progress on the cut-over

## Hard question
What would you change if you had my job?
> I would leave the old batch on for a year.

## Commitments
escalate:: @sam, the day after

- [ ] @theo writes the cut-over steps: [the steps](docs/recon/cutover.md)  [due:: 2026-03-13]  [id:: theo-0303a]
- [ ] @dana books the cut-over window  [output:: the booking]  [due:: 2026-03-11]  [id:: theo-0303b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-04 12:29:14 -0800
data <<@@@
slip: omar-0219b to 03-13
@@@
M 644 inline 1on1s/omar/2026-02-19.md
data <<@@@
---
date: 2026-02-19
owner: dana
with: omar
stance: coaching
---
## Priorities
- Overrides in Leeds down from five a day to one
- The two noisy alerts are still on #oncall

## Blockers
- none

## Decisions
- Leeds keeps the planner whatever the other depots choose

## Growth
- Rewrote the planner's cost function after a dispatcher showed him a bridge that is not on the map  [principle:: Customer Obsession]  [evidence:: PR-877]

## Hard question
What are you avoiding right now?
> The second planner hire. I want to do the interviews and I have no evening left for them.

## Commitments
escalate:: @sam, the next morning

- [ ] @omar picks two more depots #planner  [output:: names and dates in [the roll-out plan](docs/planner-rollout.md)]  [due:: 2026-03-04]  [id:: omar-0219a]
- [ ] @dana opens the planner vacancy  [output:: the vacancy's link]  [was:: 2026-03-04]  [why:: Finance freezes vacancies until the quarter is forecast]  [due:: 2026-03-13]  [id:: omar-0219b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-04 14:14:36 -0800
data <<@@@
notes: 1:1 with mei
@@@
M 644 inline 1on1s/mei/2026-02-04.md
data <<@@@
---
date: 2026-02-04
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0128a  the consumer restarts at 05:55 every day and drops what it holds  [on:: 2026-02-03]

## Priorities
- Fix the restart, or survive it

## Blockers
- Two services write to the queue and the second has no owner on paper  [blocker:: scope]  #second-writer

## Decisions
- We survive the restart; moving it needs four teams

## Growth
- Found the cron line from 2021 that restarts the consumer  [principle:: Dive Deep]  [evidence:: docs/queue/0550.md]

## Hard question
Which of your commitments are you least sure of?
> The fix. I can write it; I cannot test it before a real morning.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @mei merges the acknowledgement change: [the change](https://git.example.com/labels/pr/210) #queue-loss  [was:: 2026-02-17]  [why:: five mornings begin on the 4th]  [due:: 2026-03-10]  [id:: mei-0204a]
- [x] @dana finds the owner of the second writer #second-writer  [output:: a name on the service page]  [due:: 2026-02-10]  [completion:: 2026-02-10]  [id:: mei-0204b]
@@@
M 644 inline 1on1s/mei/2026-03-04.md
data <<@@@
---
date: 2026-03-04
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [ ] mei-0204a  [due:: 2026-03-10]  [why:: five mornings begin on the 4th]

## Priorities
- Mornings one to five
- A design for the queue as a whole

## Blockers
- Nobody can say if the design should cover returns  [blocker:: clarity]  #returns

## Decisions
- none

## Growth
- none

## Hard question
Which of your commitments are you least sure of?
> Five mornings. It depends on disks.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @mei drafts [the queue design](docs/reviews/label-queue.md), returns left open  [due:: 2026-03-13]  [id:: mei-0304a]
- [ ] @dana decides whether returns are in #returns  [output:: yes or no, in the draft]  [due:: 2026-03-10]  [id:: mei-0304b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-05 12:02:21 -0800
data <<@@@
done omar-0219a
@@@
M 644 inline 1on1s/omar/2026-02-19.md
data <<@@@
---
date: 2026-02-19
owner: dana
with: omar
stance: coaching
---
## Priorities
- Overrides in Leeds down from five a day to one
- The two noisy alerts are still on #oncall

## Blockers
- none

## Decisions
- Leeds keeps the planner whatever the other depots choose

## Growth
- Rewrote the planner's cost function after a dispatcher showed him a bridge that is not on the map  [principle:: Customer Obsession]  [evidence:: PR-877]

## Hard question
What are you avoiding right now?
> The second planner hire. I want to do the interviews and I have no evening left for them.

## Commitments
escalate:: @sam, the next morning

- [x] @omar picks two more depots #planner  [output:: names and dates in [the roll-out plan](docs/planner-rollout.md)]  [due:: 2026-03-04]  [completion:: 2026-03-05]  [id:: omar-0219a]
- [ ] @dana opens the planner vacancy  [output:: the vacancy's link]  [was:: 2026-03-04]  [why:: Finance freezes vacancies until the quarter is forecast]  [due:: 2026-03-13]  [id:: omar-0219b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-05 15:57:04 -0800
data <<@@@
notes: 1:1 with omar
@@@
M 644 inline 1on1s/omar/2026-03-05.md
data <<@@@
---
date: 2026-03-05
owner: dana
with: omar
stance: coaching, control
---
## Priorities
- Bristol and Hull next
- Fourteen pages in February; Omar took nine #oncall

## Blockers
- Hull's supervisor wants the planner's sources explained before he agrees  [blocker:: confidence]  #hull

## Decisions
- Hull waits for the explanation; Bristol does not

## Growth
- Put the February pages in a table without being asked  [principle:: Ownership]  [evidence:: docs/pages-2026-02.md]

## Hard question
Which of your commitments are you least sure of?
> That I stay calm about the pager for another month.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @omar spends a day in Hull with the supervisor #hull  [output:: what he asked, and what we answered, in the plan]  [due:: 2026-03-13]  [id:: omar-0305a]
- [ ] @dana answers the supervisor's question on data retention #hull  [output:: the answer, in the plan]  [due:: 2026-03-12]  [id:: omar-0305b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-05 17:28:42 -0800
data <<@@@
done: theo-0224a
@@@
M 644 inline 1on1s/theo/2026-02-24.md
data <<@@@
---
date: 2026-02-24
owner: dana
with: theo
stance: rescue
---
## Follow-up
- [x] theo-0210a  [on:: 2026-02-23]
- [-] theo-0127a  [why:: I wrote the thresholds; Theo reviews them]

## Priorities
- Thresholds are live
- February cut-over

## Blockers
- none

## Decisions
- We go with my thresholds until April

## Growth
- none

## Hard question
What are you avoiding right now?
> The cut-over date.

## Commitments
escalate:: @sam, the day after

- [x] @theo reviews the thresholds against January  [output:: comments in the document]  [due:: 2026-03-04]  [completion:: 2026-03-05]  [id:: theo-0224a]
- [x] @dana tells Finance about the cut-over  [output:: the message]  [due:: 2026-03-02]  [completion:: 2026-03-02]  [id:: theo-0224b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-06 09:06:02 -0800
data <<@@@
done: priya-0302b
@@@
M 644 inline 1on1s/priya/2026-03-02.md
data <<@@@
---
date: 2026-03-02
owner: dana
with: priya
stance: coaching
---
## Follow-up
- [x] priya-0216b  the page is short and has numbers

## Priorities
- Southern depots live; p99 290 ms
- What happens to the old lookup table

## Blockers
- none

## Decisions
- Delete the lookup table on 03-20 unless Finance shows a reader by then

## Growth
- Found two readers of the table who are on no owner list  [principle:: Dive Deep]  [evidence:: PR-901]  [level:: L6]  [criterion:: Ambiguity]

## Hard question
What have I not asked you that I should have?
> Whether I want to manage people. I do not, this year.

## Commitments
escalate:: @sam, with the reason

- [ ] @priya deletes the lookup table: [the removal change](https://git.example.com/slots/pr/914)  [due:: 2026-03-20]  [id:: priya-0302a]
- [x] @dana sends the L6 page to Sam with three questions  [output:: the three questions, answered]  [due:: 2026-03-06]  [completion:: 2026-03-06]  [id:: priya-0302b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-06 14:00:28 -0800
data <<@@@
notes: ines-0220a is done
@@@
M 644 inline 1on1s/ines/2026-02-20.md
data <<@@@
---
date: 2026-02-20
owner: dana
with: ines
stance: coaching
---
## Follow-up
- [x] ines-0206a  [on:: 2026-02-18]
- [ ] ines-0123a  moved on the 17th, five depots done

## Priorities
- Rig results: one of three stocks fails below five degrees

## Blockers
- none

## Decisions
- The failing stock is not reordered

## Growth
- Froze labels overnight in the depot's own cold store to prove it  [principle:: Learn and Be Curious]  [evidence:: docs/labels/rig.md]

## Hard question
What are you avoiding right now?
> Writing up. I have eleven pages of numbers and no sentence.

## Commitments
escalate:: @sam, the day after it is due

- [x] @ines writes the first two pages of the audit: [the draft](docs/labels/audit.md) #label-audit  [due:: 2026-03-05]  [completion:: 2026-03-06]  [id:: ines-0220a]
- [x] @dana tells purchasing about the failing stock  [output:: their confirmation]  [due:: 2026-02-27]  [completion:: 2026-02-26]  [id:: ines-0220b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-06 15:42:09 -0800
data <<@@@
notes: 1:1 with ines
@@@
M 644 inline 1on1s/ines/2026-03-06.md
data <<@@@
---
date: 2026-03-06
owner: dana
with: ines
stance: coaching
---
## Follow-up
- [x] ines-0220a

## Priorities
- Audit: seven depots; vendor firmware hides the temperature #label-audit

## Blockers
- The vendor answers by post  [blocker:: politics]  #vendor

## Decisions
- The audit may wait for the vendor's firmware answer

## Growth
- none

## Hard question
What have I not asked you that I should have?
> Whether I should have told you about the firmware in February. Yes.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @ines gets the vendor's firmware answer #vendor  [output:: the letter]  [due:: 2026-03-17]  [id:: ines-0306a]
- [ ] @dana raises the firmware with the vendor's account lead #vendor  [output:: minutes of the call]  [due:: 2026-03-11]  [id:: ines-0306b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-10 09:30:08 -0700
data <<@@@
notes: theo moved to the 12th, budget meeting
@@@
M 644 inline 1on1s/theo/2026-03-10.md
data <<@@@
---
date: 2026-03-10
owner: dana
with: theo
kind: cancelled
by: dana
moved: 2026-03-12
---
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-10 10:38:10 -0700
data <<@@@
notes: ines-0306b is done
@@@
M 644 inline 1on1s/ines/2026-03-06.md
data <<@@@
---
date: 2026-03-06
owner: dana
with: ines
stance: coaching
---
## Follow-up
- [x] ines-0220a

## Priorities
- Audit: seven depots; vendor firmware hides the temperature #label-audit

## Blockers
- The vendor answers by post  [blocker:: politics]  #vendor

## Decisions
- The audit may wait for the vendor's firmware answer

## Growth
- none

## Hard question
What have I not asked you that I should have?
> Whether I should have told you about the firmware in February. Yes.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @ines gets the vendor's firmware answer #vendor  [output:: the letter]  [due:: 2026-03-17]  [id:: ines-0306a]
- [x] @dana raises the firmware with the vendor's account lead #vendor  [output:: minutes of the call]  [due:: 2026-03-11]  [completion:: 2026-03-10]  [id:: ines-0306b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-10 10:48:09 -0700
data <<@@@
notes: mei-0304b is done
@@@
M 644 inline 1on1s/mei/2026-03-04.md
data <<@@@
---
date: 2026-03-04
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [ ] mei-0204a  [due:: 2026-03-10]  [why:: five mornings begin on the 4th]

## Priorities
- Mornings one to five
- A design for the queue as a whole

## Blockers
- Nobody can say if the design should cover returns  [blocker:: clarity]  #returns

## Decisions
- none

## Growth
- none

## Hard question
Which of your commitments are you least sure of?
> Five mornings. It depends on disks.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @mei drafts [the queue design](docs/reviews/label-queue.md), returns left open  [due:: 2026-03-13]  [id:: mei-0304a]
- [x] @dana decides whether returns are in #returns  [output:: yes or no, in the draft]  [due:: 2026-03-10]  [completion:: 2026-03-10]  [id:: mei-0304b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-10 14:46:50 -0700
data <<@@@
done mei-0204a
@@@
M 644 inline 1on1s/mei/2026-02-04.md
data <<@@@
---
date: 2026-02-04
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0128a  the consumer restarts at 05:55 every day and drops what it holds  [on:: 2026-02-03]

## Priorities
- Fix the restart, or survive it

## Blockers
- Two services write to the queue and the second has no owner on paper  [blocker:: scope]  #second-writer

## Decisions
- We survive the restart; moving it needs four teams

## Growth
- Found the cron line from 2021 that restarts the consumer  [principle:: Dive Deep]  [evidence:: docs/queue/0550.md]

## Hard question
Which of your commitments are you least sure of?
> The fix. I can write it; I cannot test it before a real morning.

## Commitments
escalate:: @sam, once it is a day late

- [x] @mei merges the acknowledgement change: [the change](https://git.example.com/labels/pr/210) #queue-loss  [was:: 2026-02-17]  [why:: five mornings begin on the 4th]  [due:: 2026-03-10]  [completion:: 2026-03-10]  [id:: mei-0204a]
- [x] @dana finds the owner of the second writer #second-writer  [output:: a name on the service page]  [due:: 2026-02-10]  [completion:: 2026-02-10]  [id:: mei-0204b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-10 16:26:46 -0700
data <<@@@
done: lee-0226a
@@@
M 644 inline 1on1s/lee/2026-02-26.md
data <<@@@
---
date: 2026-02-26
owner: dana
with: lee
stance: control
shared: 2026-02-27
---
## Follow-up
- [-] lee-0212a  [on:: 2026-02-24]

## Priorities
- One shape merged of two; the second fails on the Hull file #import-tool

## Blockers
- Hull sends two address columns and the validator allows one  [blocker:: skill]  #import-tool

## Decisions
- Pairing with Omar twice a week until shape nine is merged

## Growth
- none

## Feedback
- The validator, second date  [feedback:: performance]
  - of:: lee-0212a
  - gap:: due 02-24; one of two file shapes was merged, and I heard on the day
  - standard:: merged with tests for every file shape it names
  - review:: 2026-03-26
  - consequence:: the import tool's launch goes to Omar and Lee stays on the validator

## Hard question
What are you avoiding right now?
> Whether you still think that I can do this. I would sooner hear it now.

## Commitments
escalate:: @sam, with the reason

- [x] @lee merges shape seven, Hull file included: [the change](https://git.example.com/depots/pr/431) #import-tool  [due:: 2026-03-10]  [completion:: 2026-03-10]  [id:: lee-0226a]
- [x] @lee writes to me two days before any date that is in doubt  [output:: the first such message, or a line on 03-12 that none was needed]  [due:: 2026-03-02]  [completion:: 2026-03-02]  [id:: lee-0226b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-11 16:20:10 -0700
data <<@@@
notes: 1:1 with mei
@@@
M 644 inline 1on1s/mei/2026-03-11.md
data <<@@@
---
date: 2026-03-11
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0204a  five mornings, none lost  [on:: 2026-03-10]
- [x] mei-0304b  no: returns are out until autumn  [on:: 2026-03-10]

## Priorities
- Design review with Priya on Friday

## Blockers
- none

## Decisions
- Returns are out of the queue design #returns

## Growth
- Wrote the non-goals first  [principle:: Invent and Simplify]  [evidence:: docs/reviews/label-queue.md]

## Feedback
- Five mornings  [feedback:: praise]
  - situation:: her change lost two labels on 02-24 after everybody had called it done
  - behavior:: opened the commitment again herself and set five clean mornings as the bar
  - impact:: the team now uses five mornings for every change to the queue

## Hard question
What would you change if you had my job?
> Ask new people in week three what is still unclear. In week one everything is.

## Commitments
escalate:: @sam, the day after

- [ ] @mei collects the review's questions and answers each  [output:: the table under the design]  [due:: 2026-03-17]  [id:: mei-0311a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-11 16:27:46 -0700
data <<@@@
done theo-0303b
@@@
M 644 inline 1on1s/theo/2026-03-03.md
data <<@@@
---
date: 2026-03-03
owner: dana
with: theo
stance: coaching
---
## Priorities
- Review of the thresholds
- Cut-over of carrier one on 03-16

## Blockers
- none

## Decisions
- Carrier one first

## Growth
- Good progress on the cut-over

## Hard question
What would you change if you had my job?
> I would leave the old batch on for a year.

## Commitments
escalate:: @sam, the day after

- [ ] @theo writes the cut-over steps: [the steps](docs/recon/cutover.md)  [due:: 2026-03-13]  [id:: theo-0303a]
- [x] @dana books the cut-over window  [output:: the booking]  [due:: 2026-03-11]  [completion:: 2026-03-11]  [id:: theo-0303b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-11 16:39:58 -0700
data <<@@@
done: omar-0305b
@@@
M 644 inline 1on1s/omar/2026-03-05.md
data <<@@@
---
date: 2026-03-05
owner: dana
with: omar
stance: coaching, control
---
## Priorities
- Bristol and Hull next
- Fourteen pages in February; Omar took nine #oncall

## Blockers
- Hull's supervisor wants the planner's sources explained before he agrees  [blocker:: confidence]  #hull

## Decisions
- Hull waits for the explanation; Bristol does not

## Growth
- Put the February pages in a table without being asked  [principle:: Ownership]  [evidence:: docs/pages-2026-02.md]

## Hard question
Which of your commitments are you least sure of?
> That I stay calm about the pager for another month.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @omar spends a day in Hull with the supervisor #hull  [output:: what he asked, and what we answered, in the plan]  [due:: 2026-03-13]  [id:: omar-0305a]
- [x] @dana answers the supervisor's question on data retention #hull  [output:: the answer, in the plan]  [due:: 2026-03-12]  [completion:: 2026-03-11]  [id:: omar-0305b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-12 09:33:27 -0700
data <<@@@
share: mei/2026-03-11
@@@
M 644 inline 1on1s/mei/2026-03-11.md
data <<@@@
---
date: 2026-03-11
owner: dana
with: mei
stance: coaching
shared: 2026-03-12
---
## Follow-up
- [x] mei-0204a  five mornings, none lost  [on:: 2026-03-10]
- [x] mei-0304b  no: returns are out until autumn  [on:: 2026-03-10]

## Priorities
- Design review with Priya on Friday

## Blockers
- none

## Decisions
- Returns are out of the queue design #returns

## Growth
- Wrote the non-goals first  [principle:: Invent and Simplify]  [evidence:: docs/reviews/label-queue.md]

## Feedback
- Five mornings  [feedback:: praise]
  - situation:: her change lost two labels on 02-24 after everybody had called it done
  - behavior:: opened the commitment again herself and set five clean mornings as the bar
  - impact:: the team now uses five mornings for every change to the queue

## Hard question
What would you change if you had my job?
> Ask new people in week three what is still unclear. In week one everything is.

## Commitments
escalate:: @sam, the day after

- [ ] @mei collects the review's questions and answers each  [output:: the table under the design]  [due:: 2026-03-17]  [id:: mei-0311a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-12 12:03:15 -0700
data <<@@@
done: omar-0305a
@@@
M 644 inline 1on1s/omar/2026-03-05.md
data <<@@@
---
date: 2026-03-05
owner: dana
with: omar
stance: coaching, control
---
## Priorities
- Bristol and Hull next
- Fourteen pages in February; Omar took nine #oncall

## Blockers
- Hull's supervisor wants the planner's sources explained before he agrees  [blocker:: confidence]  #hull

## Decisions
- Hull waits for the explanation; Bristol does not

## Growth
- Put the February pages in a table without being asked  [principle:: Ownership]  [evidence:: docs/pages-2026-02.md]

## Hard question
Which of your commitments are you least sure of?
> That I stay calm about the pager for another month.

## Commitments
escalate:: @sam, once it is a day late

- [x] @omar spends a day in Hull with the supervisor #hull  [output:: what he asked, and what we answered, in the plan]  [due:: 2026-03-13]  [completion:: 2026-03-12]  [id:: omar-0305a]
- [x] @dana answers the supervisor's question on data retention #hull  [output:: the answer, in the plan]  [due:: 2026-03-12]  [completion:: 2026-03-11]  [id:: omar-0305b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-12 14:40:56 -0700
data <<@@@
done: mei-0304a
@@@
M 644 inline 1on1s/mei/2026-03-04.md
data <<@@@
---
date: 2026-03-04
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [ ] mei-0204a  [due:: 2026-03-10]  [why:: five mornings begin on the 4th]

## Priorities
- Mornings one to five
- A design for the queue as a whole

## Blockers
- Nobody can say if the design should cover returns  [blocker:: clarity]  #returns

## Decisions
- none

## Growth
- none

## Hard question
Which of your commitments are you least sure of?
> Five mornings. It depends on disks.

## Commitments
escalate:: @sam, once it is a day late

- [x] @mei drafts [the queue design](docs/reviews/label-queue.md), returns left open  [due:: 2026-03-13]  [completion:: 2026-03-12]  [id:: mei-0304a]
- [x] @dana decides whether returns are in #returns  [output:: yes or no, in the draft]  [due:: 2026-03-10]  [completion:: 2026-03-10]  [id:: mei-0304b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-12 15:44:28 -0700
data <<@@@
notes: 1:1 with lee
@@@
M 644 inline 1on1s/lee/2026-03-12.md
data <<@@@
---
date: 2026-03-12
owner: dana
with: lee
stance: coaching
---
## Follow-up
- [x] lee-0226a  with tests, a day early  [on:: 2026-03-10]
- [x] lee-0226b  wrote on the 2nd that Hull was in doubt, and why  [on:: 2026-03-02]

## Priorities
- Shapes eight and nine

## Blockers
- none

## Decisions
- Pairing stays, once a week

## Growth
- Wrote a property test that broke the validator in four new ways  [principle:: Insist on the Highest Standards]  [evidence:: PR-436]

## Hard question
What would you change if you had my job?
> Say the standard earlier. I worked for a month towards "make it work".

## Commitments
escalate:: @sam, the next morning

- [ ] @lee merges shapes eight and nine: [the change](https://git.example.com/depots/pr/447) #import-tool  [due:: 2026-03-24]  [id:: lee-0312a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-12 17:41:52 -0700
data <<@@@
notes: theo
@@@
M 644 inline 1on1s/theo/2026-03-12.md
data <<@@@
---
date: 2026-03-12
owner: dana
with: theo
stance: coaching
---
## Priorities
- Steps for the cut-over, read together

## Blockers
- none

## Decisions
- none

## Growth
- none

## Hard question
Which of your commitments are you least sure of?
> The window. It is short.

## Commitments
escalate:: @sam, the next morning

- [ ] @theo cuts over carrier one: [cut-over log](docs/recon/cutover-log.md)  [due:: 2026-03-16]  [id:: theo-0312a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-13 16:03:31 -0700
data <<@@@
done: theo-0303a
@@@
M 644 inline 1on1s/theo/2026-03-03.md
data <<@@@
---
date: 2026-03-03
owner: dana
with: theo
stance: coaching
---
## Priorities
- Review of the thresholds
- Cut-over of carrier one on 03-16

## Blockers
- none

## Decisions
- Carrier one first

## Growth
- Good progress on the cut-over

## Hard question
What would you change if you had my job?
> I would leave the old batch on for a year.

## Commitments
escalate:: @sam, the day after

- [x] @theo writes the cut-over steps: [the steps](docs/recon/cutover.md)  [due:: 2026-03-13]  [completion:: 2026-03-13]  [id:: theo-0303a]
- [x] @dana books the cut-over window  [output:: the booking]  [due:: 2026-03-11]  [completion:: 2026-03-11]  [id:: theo-0303b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-13 16:58:36 -0700
data <<@@@
notes: omar-0219b is done
@@@
M 644 inline 1on1s/omar/2026-02-19.md
data <<@@@
---
date: 2026-02-19
owner: dana
with: omar
stance: coaching
---
## Priorities
- Overrides in Leeds down from five a day to one
- The two noisy alerts are still on #oncall

## Blockers
- none

## Decisions
- Leeds keeps the planner whatever the other depots choose

## Growth
- Rewrote the planner's cost function after a dispatcher showed him a bridge that is not on the map  [principle:: Customer Obsession]  [evidence:: PR-877]

## Hard question
What are you avoiding right now?
> The second planner hire. I want to do the interviews and I have no evening left for them.

## Commitments
escalate:: @sam, the next morning

- [x] @omar picks two more depots #planner  [output:: names and dates in [the roll-out plan](docs/planner-rollout.md)]  [due:: 2026-03-04]  [completion:: 2026-03-05]  [id:: omar-0219a]
- [x] @dana opens the planner vacancy  [output:: the vacancy's link]  [was:: 2026-03-04]  [why:: Finance freezes vacancies until the quarter is forecast]  [due:: 2026-03-13]  [completion:: 2026-03-13]  [id:: omar-0219b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-16 12:08:36 -0700
data <<@@@
slip: ines-0123a to 04-10
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

- [ ] @ines finishes the label audit of all depots: [the audit report](docs/labels/audit.md) #label-audit  [was:: 2026-02-20]  [why:: four depots are in stocktaking until 03-02]  [was:: 2026-03-13]  [why:: the firmware answer is missing for four depots]  [due:: 2026-04-10]  [id:: ines-0123a]
- [x] @dana tells depots which day is theirs  [output:: the schedule, sent]  [due:: 2026-01-30]  [completion:: 2026-01-29]  [id:: ines-0123b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-16 12:26:26 -0700
data <<@@@
done: theo-0312a
@@@
M 644 inline 1on1s/theo/2026-03-12.md
data <<@@@
---
date: 2026-03-12
owner: dana
with: theo
stance: coaching
---
## Priorities
- Steps for the cut-over, read together

## Blockers
- none

## Decisions
- none

## Growth
- none

## Hard question
Which of your commitments are you least sure of?
> The window. It is short.

## Commitments
escalate:: @sam, the next morning

- [x] @theo cuts over carrier one: [cut-over log](docs/recon/cutover-log.md)  [due:: 2026-03-16]  [completion:: 2026-03-16]  [id:: theo-0312a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-16 17:37:45 -0700
data <<@@@
notes: priya 03-16
@@@
M 644 inline 1on1s/priya/2026-03-16.md
data <<@@@
---
date: 2026-03-16
owner: dana
with: priya
stance: coaching
---
## Priorities
- Table removal: Finance has one report left on it
- Peak rehearsal in the first week of April

## Blockers
- none

## Decisions
- The Finance report is rewritten by Finance; we lend them the query

## Growth
- Ran the design review for Mei's label queue and asked questions only  [principle:: Hire and Develop the Best]  [evidence:: docs/reviews/label-queue.md]  [level:: L6]  [criterion:: Influence]

## Hard question
What are you avoiding right now?
> I let Theo's reconciliation questions sit in my inbox for three days. I answer everybody else in one.

## Commitments
escalate:: @sam, the next morning

- [ ] @priya writes [the peak rehearsal plan](docs/peak-rehearsal.md) #peak  [due:: 2026-03-27]  [id:: priya-0316a]
- [ ] @dana lends Finance the query and a date  [output:: the query, pasted into their ticket]  [due:: 2026-03-18]  [id:: priya-0316b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-17 09:23:35 -0700
data <<@@@
notes: mei-0311a is done
@@@
M 644 inline 1on1s/mei/2026-03-11.md
data <<@@@
---
date: 2026-03-11
owner: dana
with: mei
stance: coaching
shared: 2026-03-12
---
## Follow-up
- [x] mei-0204a  five mornings, none lost  [on:: 2026-03-10]
- [x] mei-0304b  no: returns are out until autumn  [on:: 2026-03-10]

## Priorities
- Design review with Priya on Friday

## Blockers
- none

## Decisions
- Returns are out of the queue design #returns

## Growth
- Wrote the non-goals first  [principle:: Invent and Simplify]  [evidence:: docs/reviews/label-queue.md]

## Feedback
- Five mornings  [feedback:: praise]
  - situation:: her change lost two labels on 02-24 after everybody had called it done
  - behavior:: opened the commitment again herself and set five clean mornings as the bar
  - impact:: the team now uses five mornings for every change to the queue

## Hard question
What would you change if you had my job?
> Ask new people in week three what is still unclear. In week one everything is.

## Commitments
escalate:: @sam, the day after

- [x] @mei collects the review's questions and answers each  [output:: the table under the design]  [due:: 2026-03-17]  [completion:: 2026-03-17]  [id:: mei-0311a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-17 09:46:23 -0700
data <<@@@
done: ines-0306a
@@@
M 644 inline 1on1s/ines/2026-03-06.md
data <<@@@
---
date: 2026-03-06
owner: dana
with: ines
stance: coaching
---
## Follow-up
- [x] ines-0220a

## Priorities
- Audit: seven depots; vendor firmware hides the temperature #label-audit

## Blockers
- The vendor answers by post  [blocker:: politics]  #vendor

## Decisions
- The audit may wait for the vendor's firmware answer

## Growth
- none

## Hard question
What have I not asked you that I should have?
> Whether I should have told you about the firmware in February. Yes.

## Commitments
escalate:: @sam, once it is a day late

- [x] @ines gets the vendor's firmware answer #vendor  [output:: the letter]  [due:: 2026-03-17]  [completion:: 2026-03-17]  [id:: ines-0306a]
- [x] @dana raises the firmware with the vendor's account lead #vendor  [output:: minutes of the call]  [due:: 2026-03-11]  [completion:: 2026-03-10]  [id:: ines-0306b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-17 14:56:46 -0700
data <<@@@
notes: theo 03-17
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

- [ ] @theo cuts over carrier two  [output:: the log, second page]  [due:: 2026-04-01]  [id:: theo-0317a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-17 17:36:15 -0700
data <<@@@
done priya-0316b
@@@
M 644 inline 1on1s/priya/2026-03-16.md
data <<@@@
---
date: 2026-03-16
owner: dana
with: priya
stance: coaching
---
## Priorities
- Table removal: Finance has one report left on it
- Peak rehearsal in the first week of April

## Blockers
- none

## Decisions
- The Finance report is rewritten by Finance; we lend them the query

## Growth
- Ran the design review for Mei's label queue and asked questions only  [principle:: Hire and Develop the Best]  [evidence:: docs/reviews/label-queue.md]  [level:: L6]  [criterion:: Influence]

## Hard question
What are you avoiding right now?
> I let Theo's reconciliation questions sit in my inbox for three days. I answer everybody else in one.

## Commitments
escalate:: @sam, the next morning

- [ ] @priya writes [the peak rehearsal plan](docs/peak-rehearsal.md) #peak  [due:: 2026-03-27]  [id:: priya-0316a]
- [x] @dana lends Finance the query and a date  [output:: the query, pasted into their ticket]  [due:: 2026-03-18]  [completion:: 2026-03-17]  [id:: priya-0316b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-18 11:23:48 -0700
data <<@@@
slip: priya-0302a to 03-27
@@@
M 644 inline 1on1s/priya/2026-03-02.md
data <<@@@
---
date: 2026-03-02
owner: dana
with: priya
stance: coaching
---
## Follow-up
- [x] priya-0216b  the page is short and has numbers

## Priorities
- Southern depots live; p99 290 ms
- What happens to the old lookup table

## Blockers
- none

## Decisions
- Delete the lookup table on 03-20 unless Finance shows a reader by then

## Growth
- Found two readers of the table who are on no owner list  [principle:: Dive Deep]  [evidence:: PR-901]  [level:: L6]  [criterion:: Ambiguity]

## Hard question
What have I not asked you that I should have?
> Whether I want to manage people. I do not, this year.

## Commitments
escalate:: @sam, with the reason

- [ ] @priya deletes the lookup table: [the removal change](https://git.example.com/slots/pr/914)  [was:: 2026-03-20]  [why:: Finance closes its books on 03-25 and reads the table until then]  [due:: 2026-03-27]  [id:: priya-0302a]
- [x] @dana sends the L6 page to Sam with three questions  [output:: the three questions, answered]  [due:: 2026-03-06]  [completion:: 2026-03-06]  [id:: priya-0302b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-18 15:57:36 -0700
data <<@@@
notes: mei 03-18
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

- [ ] @mei ships step one: [step one](https://git.example.com/labels/pr/240) #queue-steps  [due:: 2026-03-27]  [id:: mei-0318a]
- [ ] @mei says what would stop step two  [output:: three conditions in the design]  [due:: 2026-03-24]  [id:: mei-0318b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-19 16:54:56 -0700
data <<@@@
notes: omar 03-19
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
- [ ] @dana brings a pager proposal to the next 1:1  [output:: one page with numbers]  [due:: 2026-04-01]  [id:: omar-0319b]

## Private
He named the company. It is our second courier. Sam knows the name and nobody else needs to.
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-20 14:46:45 -0700
data <<@@@
notes: ines
@@@
M 644 inline 1on1s/ines/2026-03-20.md
data <<@@@
---
date: 2026-03-20
owner: dana
with: ines
stance: coaching
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

- [ ] @ines sends the seven-depot findings to the depots  [output:: the mail, with one page each]  [due:: 2026-04-01]  [id:: ines-0320a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-23 10:52:52 -0700
data <<@@@
share: ines/2026-03-20
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

- [ ] @ines sends the seven-depot findings to the depots  [output:: the mail, with one page each]  [due:: 2026-04-01]  [id:: ines-0320a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-24 11:39:01 -0700
data <<@@@
notes: mei-0318b is done
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

- [ ] @mei ships step one: [step one](https://git.example.com/labels/pr/240) #queue-steps  [due:: 2026-03-27]  [id:: mei-0318a]
- [x] @mei says what would stop step two  [output:: three conditions in the design]  [due:: 2026-03-24]  [completion:: 2026-03-24]  [id:: mei-0318b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-24 15:15:31 -0700
data <<@@@
done: lee-0312a
@@@
M 644 inline 1on1s/lee/2026-03-12.md
data <<@@@
---
date: 2026-03-12
owner: dana
with: lee
stance: coaching
---
## Follow-up
- [x] lee-0226a  with tests, a day early  [on:: 2026-03-10]
- [x] lee-0226b  wrote on the 2nd that Hull was in doubt, and why  [on:: 2026-03-02]

## Priorities
- Shapes eight and nine

## Blockers
- none

## Decisions
- Pairing stays, once a week

## Growth
- Wrote a property test that broke the validator in four new ways  [principle:: Insist on the Highest Standards]  [evidence:: PR-436]

## Hard question
What would you change if you had my job?
> Say the standard earlier. I worked for a month towards "make it work".

## Commitments
escalate:: @sam, the next morning

- [x] @lee merges shapes eight and nine: [the change](https://git.example.com/depots/pr/447) #import-tool  [due:: 2026-03-24]  [completion:: 2026-03-24]  [id:: lee-0312a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-25 15:53:57 -0700
data <<@@@
notes: 1:1 with mei
@@@
M 644 inline 1on1s/mei/2026-03-25.md
data <<@@@
---
date: 2026-03-25
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0318b  [on:: 2026-03-24]

## Priorities
- Step one: ready, waits for the second writer's team

## Blockers
- The second writer's team deploys once a month  [blocker:: scope]  #monthly-deploy

## Decisions
- Step one is built so that it does not need them

## Growth
- none

## Hard question
What have I not asked you that I should have?
> That I rewrote step one twice to avoid a meeting.

## Commitments
escalate:: @sam, the day after

- [ ] @dana gets one deploy a week from that team #monthly-deploy  [output:: their calendar]  [due:: 2026-04-01]  [id:: mei-0325a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-26 09:40:30 -0700
data <<@@@
notes: priya-0316a is done
@@@
M 644 inline 1on1s/priya/2026-03-16.md
data <<@@@
---
date: 2026-03-16
owner: dana
with: priya
stance: coaching
---
## Priorities
- Table removal: Finance has one report left on it
- Peak rehearsal in the first week of April

## Blockers
- none

## Decisions
- The Finance report is rewritten by Finance; we lend them the query

## Growth
- Ran the design review for Mei's label queue and asked questions only  [principle:: Hire and Develop the Best]  [evidence:: docs/reviews/label-queue.md]  [level:: L6]  [criterion:: Influence]

## Hard question
What are you avoiding right now?
> I let Theo's reconciliation questions sit in my inbox for three days. I answer everybody else in one.

## Commitments
escalate:: @sam, the next morning

- [x] @priya writes [the peak rehearsal plan](docs/peak-rehearsal.md) #peak  [due:: 2026-03-27]  [completion:: 2026-03-26]  [id:: priya-0316a]
- [x] @dana lends Finance the query and a date  [output:: the query, pasted into their ticket]  [due:: 2026-03-18]  [completion:: 2026-03-17]  [id:: priya-0316b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-26 12:57:25 -0700
data <<@@@
slip: mei-0318a to 04-03
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

- [ ] @mei ships step one: [step one](https://git.example.com/labels/pr/240) #queue-steps  [was:: 2026-03-27]  [why:: rewritten so that the other team is not needed]  [due:: 2026-04-03]  [id:: mei-0318a]
- [x] @mei says what would stop step two  [output:: three conditions in the design]  [due:: 2026-03-24]  [completion:: 2026-03-24]  [id:: mei-0318b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-26 16:45:35 -0700
data <<@@@
notes: 1:1 with lee
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

- [ ] @lee launches with Leeds, Hull and Bristol #import-tool  [output:: first upload of each, listed]  [due:: 2026-04-07]  [id:: lee-0326a]
- [ ] @dana writes the outcome of the review into the February note  [output:: the line, read by Lee]  [due:: 2026-03-31]  [id:: lee-0326b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-27 16:54:51 -0700
data <<@@@
done priya-0302a
@@@
M 644 inline 1on1s/priya/2026-03-02.md
data <<@@@
---
date: 2026-03-02
owner: dana
with: priya
stance: coaching
---
## Follow-up
- [x] priya-0216b  the page is short and has numbers

## Priorities
- Southern depots live; p99 290 ms
- What happens to the old lookup table

## Blockers
- none

## Decisions
- Delete the lookup table on 03-20 unless Finance shows a reader by then

## Growth
- Found two readers of the table who are on no owner list  [principle:: Dive Deep]  [evidence:: PR-901]  [level:: L6]  [criterion:: Ambiguity]

## Hard question
What have I not asked you that I should have?
> Whether I want to manage people. I do not, this year.

## Commitments
escalate:: @sam, with the reason

- [x] @priya deletes the lookup table: [the removal change](https://git.example.com/slots/pr/914)  [was:: 2026-03-20]  [why:: Finance closes its books on 03-25 and reads the table until then]  [due:: 2026-03-27]  [completion:: 2026-03-27]  [id:: priya-0302a]
- [x] @dana sends the L6 page to Sam with three questions  [output:: the three questions, answered]  [due:: 2026-03-06]  [completion:: 2026-03-06]  [id:: priya-0302b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-30 09:48:25 -0700
data <<@@@
notes: lee-0326b is done
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

- [ ] @lee launches with Leeds, Hull and Bristol #import-tool  [output:: first upload of each, listed]  [due:: 2026-04-07]  [id:: lee-0326a]
- [x] @dana writes the outcome of the review into the February note  [output:: the line, read by Lee]  [due:: 2026-03-31]  [completion:: 2026-03-30]  [id:: lee-0326b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-30 14:17:53 -0700
data <<@@@
notes: priya
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
- [ ] @dana gets a written yes from Depot Ops  [output:: their reply, linked in the plan]  [due:: 2026-04-01]  [id:: priya-0330b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-30 16:40:00 -0700
data <<@@@
notes: outcome of the second feedback to lee
@@@
M 644 inline 1on1s/lee/2026-02-26.md
data <<@@@
---
date: 2026-02-26
owner: dana
with: lee
stance: control
shared: 2026-02-27
---
## Follow-up
- [-] lee-0212a  [on:: 2026-02-24]

## Priorities
- One shape merged of two; the second fails on the Hull file #import-tool

## Blockers
- Hull sends two address columns and the validator allows one  [blocker:: skill]  #import-tool

## Decisions
- Pairing with Omar twice a week until shape nine is merged

## Growth
- none

## Feedback
- The validator, second date  [feedback:: performance]
  - of:: lee-0212a
  - gap:: due 02-24; one of two file shapes was merged, and I heard on the day
  - standard:: merged with tests for every file shape it names
  - review:: 2026-03-26
  - consequence:: the import tool's launch goes to Omar and Lee stays on the validator
  - outcome:: changed
  - reviewed:: 2026-03-26

## Hard question
What are you avoiding right now?
> Whether you still think that I can do this. I would sooner hear it now.

## Commitments
escalate:: @sam, with the reason

- [x] @lee merges shape seven, Hull file included: [the change](https://git.example.com/depots/pr/431) #import-tool  [due:: 2026-03-10]  [completion:: 2026-03-10]  [id:: lee-0226a]
- [x] @lee writes to me two days before any date that is in doubt  [output:: the first such message, or a line on 03-12 that none was needed]  [due:: 2026-03-02]  [completion:: 2026-03-02]  [id:: lee-0226b]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-31 08:05:09 -0700
data <<@@@
notes: theo cancelled today
@@@
M 644 inline 1on1s/theo/2026-03-31.md
data <<@@@
---
date: 2026-03-31
owner: dana
with: theo
kind: cancelled
by: theo
---
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-31 10:52:48 -0700
data <<@@@
notes: mei-0325a is done
@@@
M 644 inline 1on1s/mei/2026-03-25.md
data <<@@@
---
date: 2026-03-25
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0318b  [on:: 2026-03-24]

## Priorities
- Step one: ready, waits for the second writer's team

## Blockers
- The second writer's team deploys once a month  [blocker:: scope]  #monthly-deploy

## Decisions
- Step one is built so that it does not need them

## Growth
- none

## Hard question
What have I not asked you that I should have?
> That I rewrote step one twice to avoid a meeting.

## Commitments
escalate:: @sam, the day after

- [x] @dana gets one deploy a week from that team #monthly-deploy  [output:: their calendar]  [due:: 2026-04-01]  [completion:: 2026-03-31]  [id:: mei-0325a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-31 12:57:23 -0700
data <<@@@
slip: theo-0317a to 04-10
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

- [ ] @theo cuts over carrier two  [output:: the log, second page]  [was:: 2026-04-01]  [why:: the carrier's test account expired]  [due:: 2026-04-10]  [id:: theo-0317a]
@@@

commit refs/heads/main
committer Dana Cole <dana@example.com> 2026-03-31 17:20:00 -0700
data <<@@@
notes: reviews of the first quarter
@@@
M 644 inline 1on1s/ines/2026-03-31-review.md
data <<@@@
---
date: 2026-03-31
owner: dana
with: ines
kind: review
---
## Proposal
- Steady quarter; the audit is late and its seven-depot findings are good  [rating:: HV2]  [performance:: medium]  [potential:: high]
@@@
M 644 inline 1on1s/lee/2026-03-31-review.md
data <<@@@
---
date: 2026-03-31
owner: dana
with: lee
kind: review
---
## Proposal
- Two misses, a standard that he now knows, and three weeks of holding it  [rating:: HV1]  [performance:: low]  [potential:: medium]
@@@
M 644 inline 1on1s/mei/2026-03-31-review.md
data <<@@@
---
date: 2026-03-31
owner: dana
with: mei
kind: review
---
## Proposal
- A fast start; the queue shows what she does when the goal is on paper  [rating:: HV2]  [performance:: medium]  [potential:: high]
@@@
M 644 inline 1on1s/omar/2026-03-31-review.md
data <<@@@
---
date: 2026-03-31
owner: dana
with: omar
kind: review
---
## Proposal
- Carries the planner alone, and the pager with it  [rating:: HV2]  [performance:: high]  [potential:: medium]
- A rota before summer  [ask:: two volunteers for the pager]
@@@
M 644 inline 1on1s/priya/2026-03-31-review.md
data <<@@@
---
date: 2026-03-31
owner: dana
with: priya
kind: review
---
## Proposal
- Above level on latency; not yet on what other teams change because of her  [rating:: HV3]  [performance:: high]  [potential:: high]
- A second team on the courier slots  [ask:: one engineer of Payments for a month]
@@@
M 644 inline 1on1s/theo/2026-03-31-review.md
data <<@@@
---
date: 2026-03-31
owner: dana
with: theo
kind: review
---
## Proposal
- Carrier one and two are on the way  [rating:: HV2]  [performance:: medium]  [potential:: medium]
@@@
